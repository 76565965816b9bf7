#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string_view>
#include <utility>

namespace platform_client {

class Bytes;

/// A body that its host keeps, until the core reads it. Most are never read: they go straight to
/// whoever called.
class HeldBytes {
 public:
  virtual ~HeldBytes() = default;
  virtual Bytes read() const = 0;
  /// Whether it is a stream, which only its transport may read.
  virtual bool once() const { return false; }
};

/// A body's bytes.
class Bytes {
 public:
  Bytes() = default;

  explicit Bytes(std::string_view text) : Bytes(uninitialized(text.size())) {
    if (!text.empty()) std::memcpy(data_.get(), text.data(), text.size());
  }

  /// Room for `size` bytes. Empty when there is no memory for them; compare size().
  static Bytes uninitialized(std::size_t size) {
    Bytes bytes;
    if (size > 0) bytes.data_.reset(static_cast<std::uint8_t*>(std::malloc(size)));
    bytes.size_ = bytes.data_ ? size : 0;
    return bytes;
  }

  /// What is asked for its bytes when these are first looked at.
  static Bytes held(std::unique_ptr<HeldBytes> held) {
    Bytes bytes;
    bytes.held_ = std::move(held);
    return bytes;
  }

  std::uint8_t* data() { return read().data_.get(); }
  const std::uint8_t* data() const { return read().data_.get(); }
  std::size_t size() const { return read().size_; }
  bool empty() const { return size() == 0; }
  std::string_view text() const { return {reinterpret_cast<const char*>(data()), size()}; }

  /// Whether they can be sent one time only.
  bool once() const { return held_ && held_->once(); }

  /// Null when the bytes were never held.
  const HeldBytes* held() const { return held_.get(); }

 private:
  const Bytes& read() const {
    if (held_ && !data_) {
      Bytes bytes = held_->read();
      data_ = std::move(bytes.data_);
      size_ = bytes.size_;
    }
    return *this;
  }

  struct Free {
    void operator()(std::uint8_t* data) const { std::free(data); }
  };
  mutable std::unique_ptr<std::uint8_t, Free> data_;
  mutable std::size_t size_ = 0;
  std::unique_ptr<HeldBytes> held_;
};

}  // namespace platform_client
