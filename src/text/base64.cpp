#include "text/base64.hpp"

namespace platform_client::text {

std::string base64(std::string_view bytes) {
  static constexpr char digits[] =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string encoded;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    unsigned group = 0;
    for (std::size_t k = i; k < i + 3; ++k)
      group = group << 8 | (k < bytes.size() ? static_cast<unsigned char>(bytes[k]) : 0u);
    for (int shift = 18; shift >= 0; shift -= 6) encoded += digits[group >> shift & 63];
  }
  for (std::size_t k = 0; k < (3 - bytes.size() % 3) % 3; ++k)
    encoded[encoded.size() - 1 - k] = '=';
  return encoded;
}

std::string base64url(std::string_view bytes) {
  std::string encoded = base64(bytes);
  for (char& c : encoded) {
    if (c == '+') c = '-';
    if (c == '/') c = '_';
  }
  encoded.resize(encoded.find('=') == std::string::npos ? encoded.size() : encoded.find('='));
  return encoded;
}

}  // namespace platform_client::text
