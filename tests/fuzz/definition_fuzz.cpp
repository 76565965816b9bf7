// The reader of API definitions: an API, or an error with a place.
#include "fuzz.hpp"
#include "generator/swagger/reader.hpp"

using namespace platform_client::generator;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    read_api(text_of(data, size));
  } catch (const DefinitionError& error) {
    must(std::string_view(error.what()).starts_with(error.pointer));
  }
  return 0;
}
