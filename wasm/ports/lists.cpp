#include "ports/lists.hpp"

namespace platform_client::wasm {

using emscripten::val;

NameValueList name_values_from(const val& pairs) {
  NameValueList list;
  const auto size = pairs["length"].as<unsigned>();
  for (unsigned i = 0; i < size; ++i) {
    const val pair = pairs[i];
    add_pair(list, pair[0].as<std::string>(), pair[1].as<std::string>());
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
