#include "oauth/pending_logins.hpp"

#include <algorithm>

#include "json/json.hpp"
#include "text/ascii.hpp"
#include "text/utc_date.hpp"

namespace platform_client::oauth {
namespace {

/// Abandoned logins beyond this number are forgotten, the oldest first.
constexpr std::size_t max_pending = 10;

std::optional<PendingLogin> from_json(const json::Object& record) {
  auto state = record.string("state");
  auto client_id = record.string("clientId");
  auto redirect_uri = record.string("redirectUri");
  auto environment = record.string("environment");
  const double time = record.positive("time");
  if (!state || !client_id || !redirect_uri || !environment ||
      !(time > 0 && time <= static_cast<double>(text::max_time_ms)))
    return std::nullopt;
  return PendingLogin{std::move(*state),       record.string("callerState"),
                      std::move(*client_id),   std::move(*redirect_uri),
                      std::move(*environment), static_cast<std::int64_t>(time),
                      record.has("restarted")};
}

std::string to_json(const PendingLogin& login) {
  json::ObjectWriter record;
  record.add("state", json::quoted(login.state));
  if (login.caller_state) record.add("callerState", json::quoted(*login.caller_state));
  record.add("clientId", json::quoted(login.client_id));
  record.add("redirectUri", json::quoted(login.redirect_uri));
  record.add("environment", json::quoted(login.environment));
  record.add("time", text::from_number(login.time));
  if (login.restarted) record.add("restarted", "true");
  return record.end();
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
  if (!text) return logins;
  const std::int64_t now = clock_.now_ms();
  for (const json::Object& record : json::read_objects(*text)) {
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
  std::string records;
  for (const PendingLogin& login : logins)
    records += (records.empty() ? "[" : ",") + to_json(login);
  return storage_.set(key_, records + "]");
}

}  // namespace platform_client::oauth
