#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <map>
#include <utility>

#include "platform_client/client.hpp"

namespace platform_client::testing {

inline std::unique_ptr<ResponseHeaders> headers(NameValueList list) {
  struct Given final : ResponseHeaders {
    explicit Given(NameValueList l) : list(std::move(l)) {}
    NameValueList read() const override { return list; }
    NameValueList list;
  };
  return std::make_unique<Given>(std::move(list));
}

/// A context is a number, and 0 is none.
struct FakeContext final : CallContext {
  int current = 0;
  std::unique_ptr<KeptContext> keep() override {
    struct Kept final : KeptContext {
      Kept(int& c, int k) : current(c), kept(k) {}
      void run(OnceFunction<int>&& work) override {
        const int before = std::exchange(current, kept);
        work(0);
        current = before;
      }
      int& current;
      int kept;
    };
    if (current == 0) return nullptr;
    return std::make_unique<Kept>(current, current);
  }
};

/// Keeps requests until the test answers them.
struct FakeTransport final : Transport {
  struct Sent {
    Request request;
    Completion<Response> done;
    int id;
    /// In which it was sent.
    int context = 0;
  };
  std::deque<Sent> sent;
  int last_id = 0;
  const FakeContext* contexts = nullptr;
  void send(Request&& request, Completion<Response>&& done) override {
    if (!request.cancellation) request.cancellation = std::make_shared<Cancellation>();
    const auto cancellation = request.cancellation;
    if (cancellation->requested()) return done(aborted_error());
    const int present = contexts == nullptr ? 0 : contexts->current;
    sent.push_back({std::move(request), std::move(done), ++last_id, present});
    cancellation->on_cancel([this, id = last_id](int) {
      const auto is_it = [id](const Sent& one) { return one.id == id; };
      const auto at = std::find_if(sent.begin(), sent.end(), is_it);
      if (at != sent.end()) take(at).done(aborted_error());
    });
  }
  Sent take(std::deque<Sent>::iterator at) {
    Sent taken{std::move(at->request), std::move(at->done), at->id};
    std::deque<Sent> rest;
    for (auto one = sent.begin(); one != sent.end(); ++one) {
      if (one != at) rest.push_back(std::move(*one));
    }
    sent = std::move(rest);
    taken.request.cancellation->clear();
    return taken;
  }
  void answer(Result<Response> result) {
    // A test that expects a request fails here by name, instead of crashing all of them.
    if (sent.empty()) {
      ADD_FAILURE() << "no request is waiting for an answer";
      return;
    }
    take(sent.begin()).done(std::move(result));
  }
  void answer(int status, std::string body = "{}") {
    answer(Response{status, headers({{"content-type", "application/json"}}), Bytes(body)});
  }
};

struct FakeStorage final : Storage {
  std::map<std::string, std::string> items;
  bool allowed = true;
  /// As browsers have one, in bytes of all keys and values.
  std::size_t quota = 5 << 20;
  bool available() override { return allowed; }
  std::optional<std::string> get(const std::string& key) override {
    const auto item = items.find(key);
    if (!allowed || item == items.end()) return std::nullopt;
    return item->second;
  }
  bool set(const std::string& key, const std::string& value) override {
    std::size_t used = key.size() + value.size();
    for (const auto& [other, text] : items) used += other == key ? 0 : other.size() + text.size();
    if (!allowed || used > quota) return false;
    items[key] = value;
    return true;
  }
  void remove(const std::string& key) override {
    if (allowed) items.erase(key);
  }
};

struct FakeBrowser final : Browser {
  bool page = true;
  std::string address = "https://app.example/page?tab=2";
  std::string left_for;
  bool available() override { return page; }
  std::string href() override { return address; }
  void rewrite(const std::string& url) override { address = url; }
  /// Another page replaces this one later; another fragment is this page, at once.
  void leave_for(const std::string& url) override {
    left_for = url;
    if (url.substr(0, url.find('#')) == address.substr(0, address.find('#'))) address = url;
  }
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
  FakeContext contexts;
  Client client{{transport, local, session, browser, clock, random, log, &contexts}};
};

}  // namespace platform_client::testing
