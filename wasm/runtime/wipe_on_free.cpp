// Zeroes memory when it is freed. Tokens, codes and verifiers pass through it, and freed memory
// stays readable until something else uses it.
#include <emscripten/emmalloc.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

extern "C" {

/// Takes the place of emmalloc's, whose symbol is weak for this purpose.
void free(void* memory) {
  if (memory == nullptr) return;
  explicit_bzero(memory, emmalloc_usable_size(memory));
  emmalloc_free(memory);
}

/// Always moves the block: if emmalloc grew or copied it, nothing would be zeroed.
void* realloc(void* memory, size_t size) {
  void* moved = std::malloc(size);
  if (memory == nullptr || moved == nullptr) return moved;
  std::memcpy(moved, memory, std::min(size, emmalloc_usable_size(memory)));
  free(memory);
  return moved;
}
}
