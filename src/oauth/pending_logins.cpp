#include "oauth/pending_logins.hpp"

#include <algorithm>

#include "json/json.hpp"
#include "text/ascii.hpp"
#include "text/utc_date.hpp"

namespace platform_client::oauth {
namespace {

/// Follows the prefix in the key. Every key that ends like this holds logins of some client.
constexpr std::string_view suffix = "_pending_logins";

/// If more clients than this wait, the oldest login is forgotten.
constexpr std::size_t max_pending = 10;

PendingLogin from_json(const json::Object& record) {
  const double time = record.positive("time");
  return {record.string("state"),
          record.string("callerState"),
          record.string("clientId"),
          record.string("redirectUri"),
          record.string("environment"),
          time <= static_cast<double>(text::max_time_ms) ? static_cast<std::int64_t>(time) : 0,
          record.is_true("restarted"),
          record.is_true("pkce"),
          record.string("codeVerifier"),
          record.string("firstError"),
          record.string("firstErrorDescription"),
          record.is_true("renews")};
}

std::string to_json(const PendingLogin& login) {
  json::ObjectWriter record;
  record.string("state", login.state);
  record.string("callerState", login.caller_state);
  record.string("clientId", login.client_id);
  record.string("redirectUri", login.redirect_uri);
  record.string("environment", login.login_server);
  record.add("time", text::from_number(login.time));
  if (login.restarted) record.add("restarted", "true");
  if (login.pkce) record.add("pkce", "true");
  if (login.renews) record.add("renews", "true");
  record.string("codeVerifier", login.code_verifier);
  record.string("firstError", login.first_error);
  record.string("firstErrorDescription", login.first_error_description);
  return record.end();
}

}  // namespace

PendingLogins::PendingLogins(Storage& tab, Storage& browser, Clock& clock,
                             const std::string& prefix)
    : tab_(tab), browser_(browser), clock_(clock), key_(text::concat({prefix, suffix})) {}

bool PendingLogins::can_keep(const PendingLogin& login) {
  const std::string probe = key_ + "_test";
  const bool kept = tab_.set(probe, to_json(login));
  tab_.remove(probe);
  return kept;
}

void PendingLogins::drop(Storage& storage, const std::string& client_id) {
  auto logins = load(storage, key_);
  if (logins.empty()) return;
  logins.remove_if([&](const PendingLogin& login) { return login.client_id == client_id; });
  save(storage, logins);
}

bool PendingLogins::start(PendingLogin&& login, bool also_in_browser) {
  drop(browser_, login.client_id);
  login.time = clock_.now_ms();
  if (also_in_browser) {
    auto logins = load(browser_, key_);
    logins.push_back(login);
    save(browser_, logins);
  }
  auto logins = load(tab_, key_);
  logins.remove_if([&](const PendingLogin& other) { return other.client_id == login.client_id; });
  logins.push_back(std::move(login));
  if (logins.size() > max_pending) logins.pop_front();
  if (save(tab_, logins)) return true;
  // The old record is for a login that was given up.
  tab_.remove(key_);
  return false;
}

template <class Matches>
std::optional<PendingLogin> PendingLogins::first(std::initializer_list<Storage*> storages,
                                                 Matches matches) {
  for (Storage* storage : storages) {
    for (PendingLogin& login : load(*storage, key_)) {
      if (matches(login)) return std::move(login);
    }
  }
  return std::nullopt;
}

std::optional<PendingLogin> PendingLogins::taken(std::optional<PendingLogin>&& login) {
  if (login) {
    drop(tab_, login->client_id);
    drop(browser_, login->client_id);
  }
  return std::move(login);
}

std::optional<PendingLogin> PendingLogins::take(const std::string& state,
                                                const std::string& client_id,
                                                const std::string& login_server) {
  return taken(first({&tab_, &browser_}, [&](const PendingLogin& login) {
    return login.state == state && login.client_id == client_id &&
           login.login_server == login_server;
  }));
}

std::optional<PendingLogin> PendingLogins::find(const std::string& client_id,
                                                const std::string& login_server) {
  return first({&tab_, &browser_}, [&](const PendingLogin& login) {
    return login.client_id == client_id && login.login_server == login_server;
  });
}

std::optional<PendingLogin> PendingLogins::find_by_state(const std::string& state,
                                                         const std::string& login_server) {
  return first({&tab_, &browser_}, [&](const PendingLogin& login) {
    return login.state == state && login.login_server == login_server;
  });
}

std::optional<PendingLogin> PendingLogins::take_any(const std::string& client_id,
                                                    const std::string& login_server) {
  return taken(first({&tab_}, [&](const PendingLogin& login) {
    return login.client_id == client_id && login.login_server == login_server;
  }));
}

bool PendingLogins::take_restarted(const std::string& client_id) {
  return taken(first({&tab_},
                     [&](const PendingLogin& login) {
                       return login.client_id == client_id && login.restarted;
                     }))
      .has_value();
}

bool PendingLogins::is_expected_elsewhere(const std::string& state, const std::string& client_id) {
  for (std::size_t index = 0; const auto key = tab_.key(index); ++index) {
    if (!key->ends_with(suffix)) continue;
    for (const PendingLogin& login : load(tab_, *key)) {
      const bool own = *key == key_ && login.client_id == client_id;
      if (login.state == state && !own) return true;
    }
  }
  return false;
}

PendingLogins::Logins PendingLogins::load(Storage& storage, const std::string& key) {
  Logins logins;
  const auto text = storage.get(key);
  if (!text) return logins;
  const std::int64_t now = clock_.now_ms();
  for (const json::Object& record : json::read_objects(*text)) {
    PendingLogin login = from_json(record);
    // A record from the future is dropped like an old one: the clock was changed. A record without
    // a state would match a response without one.
    if (!login.state.empty() && login.time > now - lifetime_ms && login.time < now + lifetime_ms)
      logins.push_back(std::move(login));
  }
  return logins;
}

bool PendingLogins::save(Storage& storage, const Logins& logins) {
  if (logins.empty()) {
    storage.remove(key_);
    return true;
  }
  std::string records;
  for (const PendingLogin& login : logins)
    records.append(records.empty() ? "[" : ",").append(to_json(login));
  records += ']';
  return storage.set(key_, records);
}

}  // namespace platform_client::oauth
