#include "ports/lists.hpp"

#include <emscripten.h>

// One crossing each. The members of `val` would also make a value of the name or of the index.
// clang-format off
EM_JS_DEPS(lists, "$Emval");
EM_JS(unsigned, pc_length, (emscripten::EM_VAL list), { return Emval.toValue(list).length; });
EM_JS(emscripten::EM_VAL, pc_item, (emscripten::EM_VAL list, unsigned at), { return Emval.toHandle(Emval.toValue(list)[at]); });
// clang-format on

namespace platform_client::wasm {

using emscripten::val;

unsigned length_of(const val& list) { return pc_length(list.as_handle()); }

val item_of(const val& list, unsigned at) {
  return val::take_ownership(pc_item(list.as_handle(), at));
}

NameValueList name_values_from(const val& pairs) {
  NameValueList list;
  const unsigned size = length_of(pairs);
  for (unsigned i = 0; i < size; ++i) {
    const val pair = item_of(pairs, i);
    add_pair(list, item_of(pair, 0).as<std::string>(), item_of(pair, 1).as<std::string>());
  }
  return list;
}

val array_of(const NameValueList& list) {
  val pairs = val::array();
  for (const auto& [name, value] : list) {
    val pair = val::array();
    pair.call<void>("push", name, value);
    pairs.call<void>("push", pair);
  }
  return pairs;
}

}  // namespace platform_client::wasm
