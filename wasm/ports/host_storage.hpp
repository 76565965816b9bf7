#pragma once

#include "platform_client/ports/storage.hpp"

namespace platform_client::wasm {

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

}  // namespace platform_client::wasm
