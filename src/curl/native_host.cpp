#include "platform_client/curl/native_host.hpp"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>
#include <map>

#include "curl/curl_transport.hpp"

namespace platform_client {
namespace {

using SteadyClock = std::chrono::steady_clock;

class LoopTimer final : public Timer {
 public:
  Id after(std::chrono::milliseconds delay, OnceFunction<>&& task, Program program) override {
    waiting_.emplace(++last_, Waiting{SteadyClock::now() + delay, std::move(task), program});
    return last_;
  }
  void cancel(Id id) override { waiting_.erase(id); }

  bool is_idle() const {
    return std::none_of(waiting_.begin(), waiting_.end(),
                        [](const auto& one) { return one.second.program == Program::waits; });
  }
  /// Runs the tasks that are due.
  void run_due() {
    for (auto next = first(); next != waiting_.end() && next->second.due <= SteadyClock::now();
         next = first()) {
      auto task = std::move(next->second.task);
      waiting_.erase(next);
      task();
    }
  }
  /// The time until the next task is due, at most a second.
  std::chrono::milliseconds left() {
    constexpr std::chrono::milliseconds longest{1000};
    const auto next = first();
    if (next == waiting_.end()) return longest;
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(next->second.due - SteadyClock::now());
    return std::clamp(left, std::chrono::milliseconds(0), longest);
  }

 private:
  struct Waiting {
    SteadyClock::time_point due;
    OnceFunction<> task;
    Program program;
  };
  std::map<Id, Waiting>::iterator first() {
    return std::min_element(waiting_.begin(), waiting_.end(), [](const auto& a, const auto& b) {
      return a.second.due < b.second.due;
    });
  }

  std::map<Id, Waiting> waiting_;
  Id last_ = 0;
};

class MemoryStorage final : public Storage {
 public:
  bool available() override { return true; }
  std::optional<std::string> key(std::size_t index) override {
    if (index >= items_.size()) return std::nullopt;
    return std::next(items_.begin(), static_cast<std::ptrdiff_t>(index))->first;
  }
  std::optional<std::string> get(const std::string& key) override {
    const auto item = items_.find(key);
    if (item == items_.end()) return std::nullopt;
    return item->second;
  }
  bool set(const std::string& key, const std::string& value) override {
    items_[key] = value;
    return true;
  }
  void remove(const std::string& key) override { items_.erase(key); }

 private:
  std::map<std::string, std::string> items_;
};

class NoBrowser final : public Browser {
 public:
  bool available() override { return false; }
  std::string href() override { return ""; }
  std::string resolve(const std::string&) override { return ""; }
  void rewrite(const std::string&) override {}
  void leave_for(const std::string&) override {}
};

class SystemClock final : public Clock {
 public:
  std::int64_t now_ms() override {
    const auto since_1970 = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(since_1970).count();
  }
};

class SystemRandom final : public Random {
 public:
  bool fill(std::uint8_t* data, std::size_t size) override {
    std::ifstream source("/dev/urandom", std::ios::binary);
    return static_cast<bool>(
        source.read(reinterpret_cast<char*>(data), static_cast<std::streamsize>(size)));
  }
};

class StandardError final : public LogSink {
 public:
  void log(const std::string& text) override { std::cerr << text << '\n'; }
  void log(const ExchangeRecord& exchange) override {
    std::cerr << exchange.method << ' ' << exchange.url << ": " << exchange.status << '\n';
  }
  void warn(const std::string& code, const std::string& message) override {
    std::cerr << code << ": " << message << '\n';
  }
};

}  // namespace

struct NativeHost::Implementation {
  CurlTransport transport;
  LoopTimer timer;
  MemoryStorage local_storage, session_storage, document_storage;
  NoBrowser browser;
  SystemClock clock;
  SystemRandom random;
  StandardError log;
};

NativeHost::NativeHost() : implementation_(std::make_unique<Implementation>()) {}
NativeHost::~NativeHost() = default;

Ports NativeHost::ports() {
  Implementation& all = *implementation_;
  return {all.transport, all.local_storage, all.session_storage, all.document_storage,
          all.browser,   all.clock,         all.timer,           all.random,
          all.log};
}

void NativeHost::run() {
  Implementation& all = *implementation_;
  while (!all.transport.is_idle() || !all.timer.is_idle()) {
    all.transport.perform();
    all.timer.run_due();
    if (!all.transport.is_idle() || !all.timer.is_idle()) all.transport.wait(all.timer.left());
  }
}

}  // namespace platform_client
