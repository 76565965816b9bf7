// Memory is zeroed when it is freed: tokens, codes and verifiers pass through it, and freed memory
// stays readable until something else needs the place.
#include <emscripten/emmalloc.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

extern "C" {

/// In the place of emmalloc's, whose symbol is weak for that.
void free(void* memory) {
  if (memory == nullptr) return;
  explicit_bzero(memory, emmalloc_usable_size(memory));
  emmalloc_free(memory);
}

/// Moves always: where the block grew in place or was copied by emmalloc, nothing would be zeroed.
void* realloc(void* memory, size_t size) {
  void* moved = std::malloc(size);
  if (memory == nullptr || moved == nullptr) return moved;
  std::memcpy(moved, memory, std::min(size, emmalloc_usable_size(memory)));
  free(memory);
  return moved;
}
}
