#pragma once

#include <string>

namespace platform_client {

/// The page this client lives in, if it lives in one.
class Browser {
 public:
  /// Whether there is a page that can be led to a login server.
  virtual bool available() = 0;
  /// The page's address with query and fragment, as the host writes it.
  virtual std::string href() = 0;
  /// The absolute form of an address, read from the page's own: "/app" is
  /// "https://app.example/app". Empty where it cannot be read.
  virtual std::string resolve(const std::string& address) = 0;
  /// Rewrites the address without loading anything (history.replaceState).
  virtual void rewrite(const std::string& url) = 0;
  /// Leaves for another page without a history entry (location.replace).
  virtual void leave_for(const std::string& url) = 0;

 protected:
  ~Browser() = default;
};

}  // namespace platform_client
