#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <iterator>
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
    /// The context in which it was sent.
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
    // A test that expects a request fails here by name, instead of crashing the whole run.
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
  /// In bytes of all keys and values, like a browser's limit.
  std::size_t quota = 5 << 20;
  bool available() override { return allowed; }
  std::optional<std::string> key(std::size_t index) override {
    if (!allowed || index >= items.size()) return std::nullopt;
    return std::next(items.begin(), static_cast<std::ptrdiff_t>(index))->first;
  }
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
  /// Only what the tests need: paths, queries and fragments.
  std::string resolve(const std::string& given) override {
    if (given.find(' ') != std::string::npos) return "";
    const std::size_t path = address.find('/', address.find("://") + 3);
    if (given.starts_with('/')) return address.substr(0, path) + given;
    if (given.starts_with('?')) return address.substr(0, address.find_first_of("?#")) + given;
    if (given.starts_with('#')) return address.substr(0, address.find('#')) + given;
    return address.substr(0, address.rfind('/', address.find_first_of("?#")) + 1) + given;
  }
  void rewrite(const std::string& url) override { address = url; }
  /// Another page replaces this one later; another fragment changes this page at once.
  void leave_for(const std::string& url) override {
    left_for = url;
    if (url.substr(0, url.find('#')) == address.substr(0, address.find('#'))) address = url;
  }
};

struct FakeClock final : Clock {
  std::int64_t now = 1'700'000'000'000;
  std::int64_t now_ms() override { return now; }
};

/// Time passes when the test says so.
struct FakeTimer final : Timer {
  explicit FakeTimer(FakeClock& c) : clock(c) {}
  FakeClock& clock;
  struct Waiting {
    std::int64_t due;
    OnceFunction<> task;
  };
  std::map<Id, Waiting> waiting;
  Id last = 0;
  Id after(std::chrono::milliseconds delay, OnceFunction<>&& task, Program) override {
    waiting[++last] = {clock.now + delay.count(), std::move(task)};
    return last;
  }
  void cancel(Id id) override { waiting.erase(id); }
  void pass(std::chrono::milliseconds time) {
    const std::int64_t end = clock.now + time.count();
    for (;;) {
      const auto next = std::min_element(
          waiting.begin(), waiting.end(),
          [](const auto& a, const auto& b) { return a.second.due < b.second.due; });
      if (next == waiting.end() || next->second.due > end) break;
      clock.now = std::max(clock.now, next->second.due);
      auto task = std::move(next->second.task);
      waiting.erase(next);
      task();
    }
    clock.now = end;
  }
};

struct FakeRandom final : Random {
  bool works = true;
  std::uint8_t next = 0;
  bool fill(std::uint8_t* data, std::size_t size) override {
    for (std::size_t i = 0; i < size; ++i) data[i] = next++;
    return works;
  }
};

/// One lock, which is granted in the order in which it is asked for.
struct FakeLock {
  std::deque<OnceFunction<Locks::Release>> waiting;
  bool held = false;
  void next() {
    if (held || waiting.empty()) return;
    held = true;
    auto task = std::move(waiting.front());
    waiting.pop_front();
    task([this] {
      held = false;
      next();
    });
  }
};

struct FakeLocks final : Locks {
  std::map<std::string, FakeLock> by_name;
  void hold(const std::string& name, OnceFunction<Release>&& task) override {
    FakeLock& lock = by_name[name];
    lock.waiting.push_back(std::move(task));
    lock.next();
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

/// All ports as fakes.
struct FakeHost {
  FakeTransport transport;
  FakeStorage local;
  FakeStorage session;
  FakeStorage document;
  FakeBrowser browser;
  FakeClock clock;
  FakeTimer timer{clock};
  FakeRandom random;
  FakeLog log;
  FakeContext contexts;

  Ports ports() { return ports(transport); }
  Ports ports(Transport& other) {
    return {other, local, session, document, browser, clock, timer, random, log, &contexts};
  }
  /// The same tab after it was loaded anew: storage stays, the document does not.
  void load(const std::string& address) {
    document.items.clear();
    timer.waiting.clear();
    browser.left_for.clear();
    browser.address = address;
  }
};

/// A client on fakes, which a test can reach.
struct Host : FakeHost {
  Client client{ports()};
};

/// A window of its own for the login, like a popup.
struct FakePopup final : Browser {
  std::string address;
  std::vector<std::string> opened;
  bool available() override { return true; }
  std::string href() override { return address; }
  std::string resolve(const std::string& given) override { return given; }
  void rewrite(const std::string&) override {}
  void leave_for(const std::string& url) override { opened.push_back(url); }
};

}  // namespace platform_client::testing
