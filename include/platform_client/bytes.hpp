#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace platform_client {

class Bytes;

/// A body that stays with the host until the core reads it. The core reads few bodies: most go
/// straight to the caller.
class HeldBytes {
 public:
  virtual ~HeldBytes() = default;
  virtual Bytes read() const = 0;
  /// The number of bytes, without reading them. Only asked if `once` is false.
  virtual std::size_t size() const = 0;
  /// True for a stream: it can be read only once, and only the transport may read it.
  virtual bool once() const { return false; }
};

/// The body of a request or a response. It owns its bytes, or it reads them from the host when they
/// are first needed.
class Bytes {
 public:
  Bytes() = default;

  explicit Bytes(std::string_view text) : Bytes(uninitialized(text.size())) {
    if (!text.empty()) std::memcpy(data_.get(), text.data(), text.size());
  }

  /// `size` bytes of uninitialized memory. The result is empty if the allocation fails, so compare
  /// size().
  static Bytes uninitialized(std::size_t size) {
    Bytes bytes;
    if (size > 0) bytes.data_.reset(static_cast<std::uint8_t*>(std::malloc(size)));
    bytes.size_ = bytes.data_ ? size : 0;
    return bytes;
  }

  /// A body that stays with the host. The first access to its bytes reads it.
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

  /// The size, which needs no reading. Empty for a stream.
  std::optional<std::size_t> size_if_known() const {
    if (once()) return std::nullopt;
    return held_ && !data_ ? held_->size() : size_;
  }

  /// True if the body can be sent only once.
  bool once() const { return held_ && held_->once(); }

  /// Null if the bytes did not come from the host.
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
