#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace platform_client {

/// A key-value store for small texts, such as localStorage or sessionStorage. A host may deny
/// access at any time. That is not a failure: `set` returns false, and `key` and `get` return
/// nothing.
class Storage {
 public:
  /// Finds out by writing an entry, because a host that denies access says so only then.
  virtual bool available() = 0;
  /// The key of an entry, in no particular order. Nothing if `index` is too large.
  virtual std::optional<std::string> key(std::size_t index) = 0;
  virtual std::optional<std::string> get(const std::string& key) = 0;
  virtual bool set(const std::string& key, const std::string& value) = 0;
  virtual void remove(const std::string& key) = 0;

 protected:
  ~Storage() = default;
};

}  // namespace platform_client
