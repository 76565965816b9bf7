#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace platform_client {

/// Small texts kept under exact keys, such as localStorage and sessionStorage. Hosts may deny
/// access at any call; that is an answer (`false`, nothing), never an error.
class Storage {
 public:
  /// Found out by writing, because reading the setting tells nothing.
  virtual bool available() = 0;
  /// The name of an entry, in no order; nothing beyond the last.
  virtual std::optional<std::string> key(std::size_t index) = 0;
  virtual std::optional<std::string> get(const std::string& key) = 0;
  virtual bool set(const std::string& key, const std::string& value) = 0;
  virtual void remove(const std::string& key) = 0;

 protected:
  ~Storage() = default;
};

}  // namespace platform_client
