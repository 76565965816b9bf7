#pragma once

#include "platform_client/ports/browser.hpp"
#include "platform_client/ports/clock.hpp"
#include "platform_client/ports/random.hpp"
#include "platform_client/ports/storage.hpp"

namespace platform_client::wasm {

// The small ports of a host: storage, page, clock, random source. The others have files of their
// own.

/// localStorage or sessionStorage; every access may be denied.
class WebStorage final : public Storage {
 public:
  explicit WebStorage(bool session) : session_(session) {}
  bool available() override;
  std::optional<std::string> key(std::size_t index) override;
  std::optional<std::string> get(const std::string& key) override;
  bool set(const std::string& key, const std::string& value) override;
  void remove(const std::string& key) override;

 private:
  bool session_;
};

/// Texts that live as long as the document and are shared by all copies of this library in it. They
/// are in a Map of the global object, under a symbol that is not enumerable.
class DocumentStorage final : public Storage {
 public:
  bool available() override { return true; }
  std::optional<std::string> key(std::size_t index) override;
  std::optional<std::string> get(const std::string& key) override;
  bool set(const std::string& key, const std::string& value) override;
  void remove(const std::string& key) override;
};

class PageBrowser final : public Browser {
 public:
  bool available() override;
  std::string href() override;
  std::string resolve(const std::string& address) override;
  void rewrite(const std::string& url) override;
  void leave_for(const std::string& url) override;
};

class HostClock final : public Clock {
 public:
  std::int64_t now_ms() override;
  std::string utc_string(std::int64_t ms_since_1970) override;
};

class HostRandom final : public Random {
 public:
  bool fill(std::uint8_t* data, std::size_t size) override;
};

}  // namespace platform_client::wasm
