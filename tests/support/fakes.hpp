#pragma once

#include <gtest/gtest.h>

#include <deque>
#include <map>

#include "platform_client/client.hpp"

namespace platform_client::testing {

/// Keeps requests until the test answers them.
struct FakeTransport final : Transport {
  struct Sent {
    Request request;
    Completion<Response> done;
  };
  std::deque<Sent> sent;
  void send(Request request, Completion<Response> done) override {
    sent.push_back({std::move(request), std::move(done)});
  }
  void answer(Result<Response> result) {
    // A test that expects a request fails here by name, instead of crashing all of them.
    if (sent.empty()) {
      ADD_FAILURE() << "no request is waiting for an answer";
      return;
    }
    Sent first = std::move(sent.front());
    sent.pop_front();
    first.done(std::move(result));
  }
  void answer(int status, std::string body = "{}") {
    answer(Response{status, "", {{"content-type", "application/json"}}, Bytes(body)});
  }
};

struct FakeStorage final : Storage {
  std::map<std::string, std::string> items;
  bool allowed = true;
  bool full = false;
  bool available() override { return allowed; }
  std::optional<std::string> get(const std::string& key) override {
    const auto item = items.find(key);
    if (!allowed || item == items.end()) return std::nullopt;
    return item->second;
  }
  bool set(const std::string& key, const std::string& value) override {
    if (!allowed || full) return false;
    items[key] = value;
    return true;
  }
  void remove(const std::string& key) override { items.erase(key); }
};

struct FakeBrowser final : Browser {
  bool page = true;
  std::string address = "https://app.example/page?tab=2";
  std::string left_for;
  bool available() override { return page; }
  std::string href() override { return address; }
  void rewrite(const std::string& url) override { address = url; }
  void leave_for(const std::string& url) override { left_for = url; }
};

struct FakeClock final : Clock {
  std::int64_t now = 1'700'000'000'000;
  std::int64_t now_ms() override { return now; }
};

struct FakeRandom final : Random {
  bool works = true;
  std::uint8_t next = 0;
  bool fill(std::uint8_t* data, std::size_t size) override {
    for (std::size_t i = 0; i < size; ++i) data[i] = next++;
    return works;
  }
};

struct FakeLog final : LogSink {
  std::vector<std::string> entries;
  std::vector<std::string> warnings;
  void log(const std::string& text) override { entries.push_back(text); }
  std::vector<ExchangeRecord> exchanges;
  void log(const ExchangeRecord& exchange) override { exchanges.push_back(exchange); }
  void warn(const std::string& code, const std::string&) override { warnings.push_back(code); }
};

/// A client on fakes, all of them in reach.
struct Host {
  FakeTransport transport;
  FakeStorage local;
  FakeStorage session;
  FakeBrowser browser;
  FakeClock clock;
  FakeRandom random;
  FakeLog log;
  Client client{{transport, local, session, browser, clock, random, log}};
  /// What is under way ends while there is a client to hear of it.
  ~Host() { transport.sent.clear(); }
};

}  // namespace platform_client::testing
