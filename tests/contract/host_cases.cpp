#include <algorithm>

#include "contract/contract.hpp"

namespace platform_client::contract {
namespace {

// Storage: the same for both.

Storage& storage_of(World& world, bool session) {
  return session ? world.session_storage : world.local_storage;
}

template <bool Session>
void keeps_texts(World& world, Run& run) {
  Storage& storage = storage_of(world, Session);
  for (const std::string text : {"plain", "", "\"quoted\" \\ {}", "\xC3\xA9\xF0\x9F\x98\x80\n\t"}) {
    run.expect(storage.set("contract", text), "not kept: " + text);
    run.expect(storage.get("contract") == text, "not the same: " + text);
  }
  storage.remove("contract");
  storage.remove("contract");
  run.expect(storage.get("contract") == std::nullopt, "there after it was removed");
}

template <bool Session>
void exact_keys(World& world, Run& run) {
  Storage& storage = storage_of(world, Session);
  const std::vector<std::string> keys = {"app",     "app_auth", "APP", "__proto__",
                                         "getItem", "length",   ""};
  for (const auto& key : keys) run.expect(storage.get(key) == std::nullopt, "there before: " + key);
  for (const auto& key : keys) run.expect(storage.set(key, "of " + key), "refused: " + key);
  for (const auto& key : keys) run.expect(storage.get(key) == "of " + key, "mixed up: " + key);
  storage.remove("app");
  run.expect(storage.get("app_auth") == "of app_auth", "another key went with it");
  for (const auto& key : keys) storage.remove(key);
}

template <bool Session>
void refuses_too_much(World& world, Run& run) {
  Storage& storage = storage_of(world, Session);
  storage.set("contract", "small");
  run.expect(!storage.set("contract", std::string(16 << 20, 'x')), "16 MiB were kept");
  run.expect(storage.get("contract") == "small", "what was there is gone");
  storage.remove("contract");
}

template <bool Session>
void available(World& world, Run& run) {
  run.expect(storage_of(world, Session).available(), "not available");
}

void two_storages(World& world, Run& run) {
  world.local_storage.set("contract", "local");
  run.expect(world.session_storage.get("contract") == std::nullopt, "one storage for both");
  world.session_storage.set("contract", "session");
  run.expect(world.local_storage.get("contract") == "local", "one overwrites the other");
  world.local_storage.remove("contract");
  world.session_storage.remove("contract");
}

template <bool Session>
void denial_is_an_answer(World& world, Run& run) {
  Storage& storage = storage_of(world, Session);
  run.expect(!storage.available(), "available");
  run.expect(!storage.set("contract", "x"), "set says it worked");
  run.expect(storage.get("contract") == std::nullopt, "something is there");
  storage.remove("contract");
}

// Browser: the page's address ends in "?tab=2#section" at first.

std::string without_fragment(const std::string& url) { return url.substr(0, url.find('#')); }

void whole_address(World& world, Run& run) {
  run.expect(world.browser.available(), "no page");
  run.expect(world.browser.href().ends_with("?tab=2#section"), "it is " + world.browser.href());
}

void rewrites(World& world, Run& run) {
  const std::string before = world.browser.href();
  const int entries = world.history_length();
  const std::string url = without_fragment(before) + "&more=1";
  world.browser.rewrite(url);
  run.expect(world.browser.href() == url, "it is " + world.browser.href());
  run.expect(world.history_length() == entries, "a new entry in the history");
  world.browser.rewrite(before);
  run.expect(world.browser.href() == before, "not back: " + world.browser.href());
}

void leaves(World& world, Run& run) {
  const std::string before = world.browser.href();
  const int entries = world.history_length();
  const std::string url = without_fragment(before) + "#left";
  world.browser.leave_for(url);
  run.expect(world.browser.href() == url, "it is " + world.browser.href());
  run.expect(world.history_length() == entries, "a new entry in the history");
  world.browser.rewrite(before);
}

// Clock, random bytes, log.

void tells_the_time(World& world, Run& run) {
  const std::int64_t now = world.clock.now_ms();
  run.expect(now > 1'600'000'000'000 && now < 4'000'000'000'000, "no milliseconds of this century");
  run.expect(world.clock.now_ms() >= now, "it runs backwards");
  run.expect(world.clock.utc_string(1'795'496'400'000) == "Tue, 24 Nov 2026 05:00:00 GMT",
             "it knows no calendar");
}

void fills_exactly(World& world, Run& run) {
  std::vector<std::uint8_t> bytes(66, 0xAB);
  run.expect(world.random.fill(bytes.data() + 1, 64), "no random bytes");
  run.expect(bytes.front() == 0xAB && bytes.back() == 0xAB, "bytes beside it changed");
  std::vector<std::uint8_t> again(64);
  run.expect(world.random.fill(again.data(), 64), "no random bytes the second time");
  run.expect(!std::equal(again.begin(), again.end(), bytes.begin() + 1), "twice the same");
  const auto distinct = [](std::vector<std::uint8_t> list) {
    std::sort(list.begin(), list.end());
    return std::unique(list.begin(), list.end()) - list.begin();
  };
  run.expect(distinct(again) > 32, "hardly random");
  run.expect(world.random.fill(nullptr, 0), "nothing is too much");
}

void says_that_there_is_none(World& world, Run& run) {
  std::uint8_t byte = 0;
  run.expect(!world.random.fill(&byte, 1), "it says that it has random bytes");
}

void logs(World& world, Run& run) {
  const std::string large(100'000, 'x');
  world.log_sink.log("one\n  two \xC3\xA9\xF0\x9F\x98\x80");
  world.log_sink.log(large);
  world.log_sink.warn("SomeCode", "what it means");
  const std::vector<std::string> wanted = {"one\n  two \xC3\xA9\xF0\x9F\x98\x80", large,
                                           "SomeCode"};
  run.expect(world.logged() == wanted, "texts are lost, changed or in another order");
}

void runs_in_what_was_kept(World& world, Run& run) {
  const auto kept = world.call_context.keep();
  const auto another = world.call_context.keep();
  run.expect(kept && another, "nothing was kept");
  if (!kept || !another) return;
  std::string order;
  kept->run([&](int) {
    order += "a";
    another->run([&](int) { order += "b"; });
    order += "c";
  });
  run.expect(order == "abc", "not at once, or not once: " + order);
}

}  // namespace

std::vector<Case> host_cases() {
  return {
      immediate("storage: local keeps texts", keeps_texts<false>),
      immediate("storage: session keeps texts", keeps_texts<true>),
      immediate("storage: [case 52] [case 53] local has exact keys", exact_keys<false>),
      immediate("storage: [case 52] [case 53] session has exact keys", exact_keys<true>),
      immediate("storage: [case 46] local refuses too much", refuses_too_much<false>),
      immediate("storage: [case 46] session refuses too much", refuses_too_much<true>),
      immediate("storage: local is available", available<false>),
      immediate("storage: session is available", available<true>),
      immediate("storage: local and session are two", two_storages),
      immediate("storage: [case 45] local, denied", denial_is_an_answer<false>, true),
      immediate("storage: [case 45] session, denied", denial_is_an_answer<true>, true),
      immediate("browser: the whole address", whole_address),
      immediate("browser: rewrites the address, no history entry", rewrites),
      immediate("browser: leaves without a history entry", leaves),
      immediate("clock: milliseconds since 1970", tells_the_time),
      immediate("random: fills exactly what it is given", fills_exactly),
      immediate("random: [case 83] says that there is none", says_that_there_is_none, true),
      immediate("call context: what is kept runs something at once, and once",
                runs_in_what_was_kept),
      immediate("log sink: texts whole and in order", logs),
  };
}

}  // namespace platform_client::contract
