#include "text/sha256.hpp"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

namespace platform_client::text {
namespace {

using State = std::array<std::uint32_t, 8>;

struct Constants {
  State initial;
  std::array<std::uint32_t, 64> rounds;
};

/// The first 32 bits behind the point.
std::uint32_t fraction(double number) {
  return static_cast<std::uint32_t>(static_cast<std::uint64_t>(number * 4294967296.0));
}

double cube_root(double number) {
  double root = number;
  // Newton's method, from above: a doubled number of right digits each time, once it is near.
  for (int i = 0; i < 30; ++i) root -= (root - number / (root * root)) / 3;
  return root;
}

bool is_prime(int number) {
  int divisor = 2;
  while (number % divisor != 0) ++divisor;
  return divisor == number;
}

/// FIPS 180-4, 4.2.2 and 5.3.3: of the cube roots of the first 64 primes, and of the square roots
/// of the first 8. Computed, since numbers that look like chance do not compress.
Constants make_constants() {
  Constants constants;
  std::size_t count = 0;
  for (int number = 2; count < constants.rounds.size(); ++number) {
    if (!is_prime(number)) continue;
    if (count < constants.initial.size()) constants.initial[count] = fraction(std::sqrt(number));
    constants.rounds[count++] = fraction(cube_root(number));
  }
  return constants;
}

void compress(State& state, const Constants& constants, const char* block) {
  std::array<std::uint32_t, 64> w{};
  for (std::size_t t = 0; t < 64; ++t) {
    if (t < 16) {
      for (std::size_t k = 0; k < 4; ++k)
        w[t] = w[t] << 8 | static_cast<unsigned char>(block[t * 4 + k]);
    } else {
      const std::uint32_t a = w[t - 15];
      const std::uint32_t b = w[t - 2];
      w[t] = w[t - 16] + w[t - 7] + (std::rotr(a, 7) ^ std::rotr(a, 18) ^ a >> 3) +
             (std::rotr(b, 17) ^ std::rotr(b, 19) ^ b >> 10);
    }
  }
  State s = state;  // a to h
  for (std::size_t t = 0; t < 64; ++t) {
    const std::uint32_t t1 = s[7] +
                             (std::rotr(s[4], 6) ^ std::rotr(s[4], 11) ^ std::rotr(s[4], 25)) +
                             ((s[4] & s[5]) ^ (~s[4] & s[6])) + constants.rounds[t] + w[t];
    const std::uint32_t t2 = (std::rotr(s[0], 2) ^ std::rotr(s[0], 13) ^ std::rotr(s[0], 22)) +
                             ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
    for (std::size_t i = 7; i > 0; --i) s[i] = s[i - 1];
    s[4] += t1;
    s[0] = t1 + t2;
  }
  for (std::size_t i = 0; i < 8; ++i) state[i] += s[i];
}

}  // namespace

std::string sha256(std::string_view message) {
  std::string padded(message);
  padded += '\x80';
  while (padded.size() % 64 != 56) padded += '\0';
  const std::uint64_t bits = std::uint64_t{message.size()} * 8;
  for (int shift = 56; shift >= 0; shift -= 8) padded += static_cast<char>(bits >> shift);

  const Constants constants = make_constants();
  State state = constants.initial;
  for (std::size_t at = 0; at < padded.size(); at += 64)
    compress(state, constants, padded.data() + at);
  std::string digest;
  for (const std::uint32_t word : state) {
    for (int shift = 24; shift >= 0; shift -= 8) digest += static_cast<char>(word >> shift);
  }
  return digest;
}

}  // namespace platform_client::text
