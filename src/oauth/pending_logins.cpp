#include "oauth/pending_logins.hpp"

#include <algorithm>

namespace platform_client::oauth {
namespace {

/// Abandoned logins beyond this number are forgotten, the oldest first.
constexpr std::size_t max_pending = 10;

std::optional<PendingLogin> from_json(const json::Value& record) {
  const auto state = json::string_member(record, "state");
  const auto client_id = json::string_member(record, "clientId");
  const auto redirect_uri = json::string_member(record, "redirectUri");
  const auto environment = json::string_member(record, "environment");
  if (!state || !client_id || !redirect_uri || !environment) return std::nullopt;
  const auto time = record.find("time");
  if (time == record.end() || !time->is_number_integer()) return std::nullopt;
  PendingLogin login{*state,       json::string_member(record, "callerState"),
                     *client_id,   *redirect_uri,
                     *environment, time->get<std::int64_t>(),
                     false};
  login.restarted = record.find("restarted") != record.end();
  return login;
}

json::Value to_json(const PendingLogin& login) {
  json::Value record = json::Value::object();
  record["state"] = login.state;
  if (login.caller_state) record["callerState"] = *login.caller_state;
  record["clientId"] = login.client_id;
  record["redirectUri"] = login.redirect_uri;
  record["environment"] = login.environment;
  record["time"] = login.time;
  if (login.restarted) record["restarted"] = true;
  return record;
}

}  // namespace

bool PendingLogins::add(PendingLogin login) {
  auto logins = load();
  login.time = clock_.now_ms();
  logins.push_back(std::move(login));
  if (logins.size() > max_pending) logins.erase(logins.begin());
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
  const auto removed = std::erase_if(logins, [&](const PendingLogin& login) {
    return login.restarted && login.client_id == client_id;
  });
  if (removed > 0) save(logins);
  return removed > 0;
}

std::vector<PendingLogin> PendingLogins::load() {
  std::vector<PendingLogin> logins;
  const auto text = storage_.get(key_);
  const auto records = text ? json::parse(*text) : std::nullopt;
  if (!records || !records->is_array()) return logins;
  const std::int64_t now = clock_.now_ms();
  for (const json::Value& record : *records) {
    auto login = from_json(record);
    // A record from the future is as old as one from the past: somebody has set the clock.
    if (login && login->time > now - lifetime_ms && login->time < now + lifetime_ms)
      logins.push_back(std::move(*login));
  }
  return logins;
}

bool PendingLogins::save(const std::vector<PendingLogin>& logins) {
  if (logins.empty()) {
    storage_.remove(key_);
    return true;
  }
  json::Value records = json::Value::array();
  for (const PendingLogin& login : logins) records.push_back(to_json(login));
  return storage_.set(key_, json::write(records));
}

}  // namespace platform_client::oauth
