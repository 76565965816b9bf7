#pragma once

#include "platform_client/ports/browser.hpp"

namespace platform_client::wasm {

class PageBrowser final : public Browser {
 public:
  bool available() override;
  std::string href() override;
  std::string resolve(const std::string& address) override;
  void rewrite(const std::string& url) override;
  void leave_for(const std::string& url) override;
};

}  // namespace platform_client::wasm
