#pragma once

#include <string>

namespace platform_client {

/// The page in which the client runs, if there is one.
class Browser {
 public:
  /// True if there is a page that can go to a login server.
  virtual bool available() = 0;
  /// The address of the page with query and fragment, as the host writes it.
  virtual std::string href() = 0;
  /// Resolves an address relative to the page: "/app" becomes "https://app.example/app". Empty if
  /// the address cannot be read.
  virtual std::string resolve(const std::string& address) = 0;
  /// Changes the address without loading anything (history.replaceState).
  virtual void rewrite(const std::string& url) = 0;
  /// Loads another page without a history entry (location.replace).
  virtual void leave_for(const std::string& url) = 0;

 protected:
  ~Browser() = default;
};

}  // namespace platform_client
