#pragma once

#include <emscripten/val.h>

#include "platform_client/ports/log_sink.hpp"
#include "ports/lists.hpp"

namespace platform_client::wasm {

/// Passes the debug log and warnings to JavaScript.
class HostLog final : public LogSink {
 public:
  explicit HostLog(const emscripten::val& host) : host_(host) {}
  void log(const std::string& text) override { host_.call<void>("log", text); }
  void log(const ExchangeRecord& exchange) override {
    host_.call<void>("logExchange", exchange.status, exchange.method, exchange.url,
                     array_of(exchange.request_headers), array_of(exchange.response_headers),
                     exchange.request_body, exchange.response_body);
  }
  void warn(const std::string& code, const std::string& message) override {
    host_.call<void>("warn", code, message);
  }

 private:
  const emscripten::val& host_;
};

}  // namespace platform_client::wasm
