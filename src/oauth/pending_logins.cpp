#include "oauth/pending_logins.hpp"

#include <algorithm>

#include "json/json.hpp"
#include "text/ascii.hpp"
#include "text/utc_date.hpp"

namespace platform_client::oauth {
namespace {

/// Abandoned logins beyond this number are forgotten, the oldest first.
constexpr std::size_t max_pending = 10;

PendingLogin from_json(const json::Object& record) {
  const double time = record.positive("time");
  return {record.string("state"),
          record.string("callerState"),
          record.string("clientId"),
          record.string("redirectUri"),
          record.string("environment"),
          time <= static_cast<double>(text::max_time_ms) ? static_cast<std::int64_t>(time) : 0,
          record.is_true("restarted")};
}

std::string to_json(const PendingLogin& login) {
  json::ObjectWriter record;
  record.string("state", login.state);
  record.string("callerState", login.caller_state);
  record.string("clientId", login.client_id);
  record.string("redirectUri", login.redirect_uri);
  record.string("environment", login.environment);
  record.add("time", text::from_number(login.time));
  if (login.restarted) record.add("restarted", "true");
  return record.end();
}

}  // namespace

bool PendingLogins::add(PendingLogin&& login) {
  auto logins = load();
  login.time = clock_.now_ms();
  logins.push_back(std::move(login));
  if (logins.size() > max_pending) logins.pop_front();
  return save(logins);
}

std::optional<PendingLogin> PendingLogins::take(const std::string& state,
                                                const std::string& client_id,
                                                const std::string& environment) {
  auto logins = load();
  const auto match = std::find_if(logins.begin(), logins.end(), [&](const PendingLogin& login) {
    return login.state == state && login.client_id == client_id && login.environment == environment;
  });
  if (match == logins.end()) return std::nullopt;
  PendingLogin login = std::move(*match);
  logins.erase(match);
  save(logins);
  return login;
}

bool PendingLogins::take_restarted(const std::string& client_id) {
  auto logins = load();
  bool removed = false;
  for (auto login = logins.begin(); login != logins.end();) {
    const bool matches = login->restarted && login->client_id == client_id;
    removed = removed || matches;
    login = matches ? logins.erase(login) : std::next(login);
  }
  if (removed) save(logins);
  return removed;
}

std::list<PendingLogin> PendingLogins::load() {
  std::list<PendingLogin> logins;
  const auto text = storage_.get(key_);
  if (!text) return logins;
  const std::int64_t now = clock_.now_ms();
  for (const json::Object& record : json::read_objects(*text)) {
    PendingLogin login = from_json(record);
    // A record from the future is as old as one from the past: somebody has set the clock. One
    // without state would be answered by a response without.
    if (!login.state.empty() && login.time > now - lifetime_ms && login.time < now + lifetime_ms)
      logins.push_back(std::move(login));
  }
  return logins;
}

bool PendingLogins::save(const std::list<PendingLogin>& logins) {
  if (logins.empty()) {
    storage_.remove(key_);
    return true;
  }
  std::string records;
  for (const PendingLogin& login : logins)
    records.append(records.empty() ? "[" : ",").append(to_json(login));
  records += ']';
  return storage_.set(key_, records);
}

}  // namespace platform_client::oauth
