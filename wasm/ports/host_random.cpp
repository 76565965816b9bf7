#include "ports/host_random.hpp"

#include <emscripten.h>

// clang-format off
EM_JS(int, pc_random_fill, (unsigned char* data, int size), {
  // A copy, because some hosts refuse to fill a view of memory that can grow.
  try { HEAPU8.set(globalThis.crypto.getRandomValues(new Uint8Array(size)), data); return 1; }
  catch (e) { return 0; }
});
// clang-format on

namespace platform_client::wasm {

bool HostRandom::fill(std::uint8_t* data, std::size_t size) {
  return pc_random_fill(data, static_cast<int>(size)) != 0;
}

}  // namespace platform_client::wasm
