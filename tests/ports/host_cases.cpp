#include <algorithm>

#include "ports/contract.hpp"

namespace platform_client::contract {
namespace {

// Storage, the same for each kind.

enum class Which { local, session, document };

Storage& storage_of(World& world, Which which) {
  if (which == Which::document) return world.document_storage;
  return which == Which::session ? world.session_storage : world.local_storage;
}

template <Which W>
void keeps_texts(World& world, Run& run) {
  Storage& storage = storage_of(world, W);
  for (const std::string text : {"plain", "", "\"quoted\" \\ {}", "\xC3\xA9\xF0\x9F\x98\x80\n\t"}) {
    run.expect(storage.set("contract", text), "not kept: " + text);
    run.expect(storage.get("contract") == text, "not the same: " + text);
  }
  storage.remove("contract");
  storage.remove("contract");
  run.expect(storage.get("contract") == std::nullopt, "there after it was removed");
}

template <Which W>
void exact_keys(World& world, Run& run) {
  Storage& storage = storage_of(world, W);
  const std::vector<std::string> keys = {"app",     "app_auth", "APP", "__proto__",
                                         "getItem", "length",   ""};
  for (const auto& key : keys) run.expect(storage.get(key) == std::nullopt, "there before: " + key);
  for (const auto& key : keys) run.expect(storage.set(key, "of " + key), "refused: " + key);
  for (const auto& key : keys) run.expect(storage.get(key) == "of " + key, "mixed up: " + key);
  storage.remove("app");
  run.expect(storage.get("app_auth") == "of app_auth", "another key went with it");
  for (const auto& key : keys) storage.remove(key);
}

template <Which W>
void names_its_entries(World& world, Run& run) {
  Storage& storage = storage_of(world, W);
  const std::vector<std::string> keys = {"contract a", "contract b", "\xC3\xA9"};
  for (const auto& key : keys) storage.set(key, "x");
  std::vector<std::string> found;
  for (std::size_t index = 0; const auto key = storage.key(index); ++index) {
    if (std::find(keys.begin(), keys.end(), *key) != keys.end()) found.push_back(*key);
    run.expect(storage.get(*key).has_value(), "nothing under " + *key);
  }
  std::sort(found.begin(), found.end());
  run.expect(found == keys, "not each of its entries once");
  for (const auto& key : keys) storage.remove(key);
}

template <Which W>
void refuses_too_much(World& world, Run& run) {
  Storage& storage = storage_of(world, W);
  storage.set("contract", "small");
  run.expect(!storage.set("contract", std::string(16 << 20, 'x')), "16 MiB were kept");
  run.expect(storage.get("contract") == "small", "what was there is gone");
  storage.remove("contract");
}

template <Which W>
void available(World& world, Run& run) {
  run.expect(storage_of(world, W).available(), "not available");
}

void two_storages(World& world, Run& run) {
  world.local_storage.set("contract", "local");
  run.expect(world.session_storage.get("contract") == std::nullopt, "one storage for both");
  world.session_storage.set("contract", "session");
  run.expect(world.local_storage.get("contract") == "local", "one overwrites the other");
  world.local_storage.remove("contract");
  world.session_storage.remove("contract");
}

template <Which W>
void denial_is_an_answer(World& world, Run& run) {
  Storage& storage = storage_of(world, W);
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

void resolves(World& world, Run& run) {
  const std::string page = world.browser.href();
  const std::string origin = page.substr(0, page.find('/', page.find("://") + 3));
  const std::string path = page.substr(0, page.find('?'));
  const std::pair<std::string, std::string> cases[] = {
      {"/app?x=1", origin + "/app?x=1"},
      {"?x=1#y", path + "?x=1#y"},
      {"other", path.substr(0, path.rfind('/') + 1) + "other"}};
  for (const auto& [given, wanted] : cases) {
    const std::string resolved = world.browser.resolve(given);
    run.expect(resolved == wanted, given + " is " + resolved);
  }
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
      immediate("storage: local keeps texts", keeps_texts<Which::local>),
      immediate("storage: session keeps texts", keeps_texts<Which::session>),
      immediate("storage: [case 52] [case 53] local has exact keys", exact_keys<Which::local>),
      immediate("storage: [case 52] [case 53] session has exact keys", exact_keys<Which::session>),
      immediate("storage: [case 46] local refuses too much", refuses_too_much<Which::local>),
      immediate("storage: [case 46] session refuses too much", refuses_too_much<Which::session>),
      immediate("storage: local is available", available<Which::local>),
      immediate("storage: session is available", available<Which::session>),
      immediate("storage: document keeps texts", keeps_texts<Which::document>),
      immediate("storage: document has exact keys", exact_keys<Which::document>),
      immediate("storage: local names its entries", names_its_entries<Which::local>),
      immediate("storage: session names its entries", names_its_entries<Which::session>),
      immediate("storage: document names its entries", names_its_entries<Which::document>),
      immediate("storage: local and session are two", two_storages),
      immediate("storage: [case 45] local, denied", denial_is_an_answer<Which::local>, true),
      immediate("storage: [case 45] session, denied", denial_is_an_answer<Which::session>, true),
      immediate("browser: the whole address", whole_address),
      immediate("browser: rewrites the address, no history entry", rewrites),
      immediate("browser: resolves an address", resolves),
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
