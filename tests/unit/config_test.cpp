// Addresses by environment, by gateway, and set one by one.
#include "platform_client/config.hpp"

#include <gtest/gtest.h>

namespace platform_client {
namespace {

TEST(Config, TakesEnvironmentsAndGatewaysAsPagesWriteThem) {
  Config config;
  for (const char* text : {"mypurecloud.ie", "https://api.mypurecloud.ie/",
                           "http://mypurecloud.ie//", "api.mypurecloud.ie"}) {
    config.set_environment(text);
    EXPECT_EQ(config.base_path(), "https://api.mypurecloud.ie") << text;
  }
  config.set_gateway(Gateway{"127.0.0.1", "http", 80, "login/", "/api//"});
  EXPECT_EQ(config.login_url().value(), "http://127.0.0.1:80/login");
  EXPECT_EQ(config.api_url().value(), "http://127.0.0.1:80/api");
}

TEST(Config, RefusesEnvironmentsThatAreNoHost) {  // [case 42]
  for (const char* host : {"evil.com/x", "x@evil", "host:1/path", "a\r\nb", "a b", ":80"}) {
    Config config;
    config.set_environment(host);
    EXPECT_EQ(config.api_url().error().code(), "ECONFIG") << host;
  }
}

TEST(Config, GoesToAddressesOfItsOwn) {
  Config config;
  config.set_url(Server::api, "http://127.0.0.1:80/mock/");
  EXPECT_EQ(config.base_path(), "https://api.mypurecloud.com");
  EXPECT_EQ(config.api_url().value(), "http://127.0.0.1:80/mock");
  EXPECT_EQ(config.login_url().value(), "https://login.mypurecloud.com");
  EXPECT_EQ(config.token_url().value(), "https://login.mypurecloud.com");
  config.set_url(Server::login, "https://[::1]:8443");
  EXPECT_EQ(config.token_url().value(), "https://[::1]:8443");
  config.set_url(Server::tokens, "https://login.mypurecloud.ie");
  EXPECT_EQ(config.token_url().value(), "https://login.mypurecloud.ie");
  config.set_gateway(std::nullopt);
  EXPECT_EQ(config.api_url().value(), "https://api.mypurecloud.com");
  for (const char* url :
       {"evil.com", "ftp://evil", "https:/evil", "https://", "https://a@evil", "https://evil?x",
        "https://evil/#x", "https://a\r\nb", "//evil", "https://[]", "https://[::1",
        "https://a:", "https://[::1]evil", "https://a:65536", "https://[x@y]", "https://[]:1"}) {
    config.set_url(Server::api, url);  // [case 42]
    EXPECT_EQ(config.api_url().error().code(), "ECONFIG") << url;
  }
  for (const char* host : {"api.evil", "127.0.0.1.evil", "localhost.evil:80", "[::2]"}) {
    const std::string url = std::string("http://") + host;
    config.set_plain_http(false);
    config.set_url(Server::api, url);
    EXPECT_EQ(config.api_url().error().code(), "ECONFIG") << url;
    config.set_gateway(Gateway{"gateway.example", "http", -1, "", ""});
    config.set_url(Server::api, url);
    EXPECT_EQ(config.api_url().value(), url);
  }
  config.set_gateway(std::nullopt);
  for (const char* url : {"http://localhost:8080", "http://127.0.0.1", "http://[::1]:1/mock"}) {
    config.set_url(Server::api, url);
    EXPECT_EQ(config.api_url().value(), url);
  }
}

}  // namespace
}  // namespace platform_client
