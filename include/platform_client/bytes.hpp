#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string_view>

namespace platform_client {

/// A body's bytes. The memory comes from malloc, because that is what transports written in C hand
/// over; taking it instead of copying it saves one pass over every response.
class Bytes {
 public:
  Bytes() = default;

  explicit Bytes(std::string_view text) : Bytes(uninitialized(text.size())) {
    if (!text.empty()) std::memcpy(data_.get(), text.data(), text.size());
  }

  /// Room for `size` bytes. Empty when there is no memory for them; compare size().
  static Bytes uninitialized(std::size_t size) {
    return adopt(size == 0 ? nullptr : static_cast<std::uint8_t*>(std::malloc(size)), size);
  }

  /// Takes ownership of memory that malloc gave.
  static Bytes adopt(std::uint8_t* data, std::size_t size) {
    Bytes bytes;
    bytes.data_.reset(data);
    bytes.size_ = data == nullptr ? 0 : size;
    return bytes;
  }

  std::uint8_t* data() { return data_.get(); }
  const std::uint8_t* data() const { return data_.get(); }
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  std::string_view text() const { return {reinterpret_cast<const char*>(data_.get()), size_}; }

 private:
  struct Free {
    void operator()(std::uint8_t* data) const { std::free(data); }
  };
  std::unique_ptr<std::uint8_t, Free> data_;
  std::size_t size_ = 0;
};

}  // namespace platform_client
