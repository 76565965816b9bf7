#include "adapters/host_call.hpp"

#include <emscripten.h>

// clang-format off
EM_JS_DEPS(host_call, "$Emval,$UTF8ToString,$textAt");
EM_JS(void, pc_call_host, (emscripten::EM_VAL host, const char* name, const void* list, int count), {
  const values = [];
  for (let at = list >> 2; count > 0; count--, at += 3) {
    const start = HEAP32[at + 1];
    const kind = HEAP32[at];
    values.push(kind == 0 ? start : kind == 1 ? textAt(start, HEAP32[at + 2]) : Emval.toValue(start));
  }
  Emval.toValue(host)[UTF8ToString(name)](...values);
});
// clang-format on

namespace platform_client::wasm {

// A call for each text is smaller than all of this at each place.
[[gnu::noinline]] HostArgument::HostArgument(const std::string& text)
    : kind_(Kind::text), start_(reinterpret_cast<std::intptr_t>(text.data())), size_(text.size()) {}

void call_host(const emscripten::val& host, const char* name,
               std::initializer_list<HostArgument> arguments) {
  pc_call_host(host.as_handle(), name, arguments.begin(), static_cast<int>(arguments.size()));
}

}  // namespace platform_client::wasm
