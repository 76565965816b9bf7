#include "ports/host_context.hpp"

#include <emscripten.h>

namespace {
// Named, because EM_JS cannot parse a function type.
using Work = void (*)(void*);
}  // namespace

// clang-format off
EM_JS_DEPS(host_context, "$Emval,$getWasmTableEntry");
EM_JS(emscripten::EM_VAL, pc_keep_context, (emscripten::EM_VAL host), {
  return Emval.toHandle(Emval.toValue(host).keepContext());
});
EM_JS(void, pc_run_in_context, (emscripten::EM_VAL kept, Work run, void* work), {
  Emval.toValue(kept)(() => getWasmTableEntry(run)(work));
});
// clang-format on

namespace platform_client::wasm {
namespace {

class Kept final : public KeptContext {
 public:
  explicit Kept(emscripten::val&& kept) : kept_(std::move(kept)) {}
  void run(OnceFunction<int>&& work) override {
    pc_run_in_context(
        kept_.as_handle(), [](void* given) { (*static_cast<OnceFunction<int>*>(given))(0); },
        &work);
  }

 private:
  emscripten::val kept_;
};

}  // namespace

std::unique_ptr<KeptContext> HostContext::keep() {
  auto kept = emscripten::val::take_ownership(pc_keep_context(host_.as_handle()));
  if (kept.isUndefined()) return nullptr;
  return std::make_unique<Kept>(std::move(kept));
}

}  // namespace platform_client::wasm
