// Names and values of headers: what is accepted cannot break the message.
#include "fuzz.hpp"
#include "http/header_rules.hpp"
#include "text/percent.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view input = text_of(data, size);
  const std::string_view name = take_line(input);
  const std::string value = "THE-SECRET " + std::string(input);
  const auto error = platform_client::check_header(name, value);
  if (error) {
    const bool named = name.find("THE-SECRET") != std::string_view::npos;
    must(named || error.message().find("THE-SECRET") == std::string::npos);
    return 0;
  }
  must(!name.empty() && name.find_first_of(" \t\r\n:") == std::string_view::npos);
  must(value.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos);
  must(platform_client::text::is_utf8(value));
  return 0;
}
