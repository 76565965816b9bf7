#include "platform_client/session.hpp"

#include <utility>

#include "json/json.hpp"
#include "text/ascii.hpp"
#include "text/utc_date.hpp"

namespace platform_client {

std::string to_json(const AuthData& data, Clock& clock, bool persisted) {
  json::ObjectWriter object;
  object.string("accessToken", data.access_token);
  object.string("error", data.error);
  object.string("error_description", data.error_description);
  if (!persisted) object.string("state", data.state);
  if (!persisted || !data.refresh_client_id.empty()) {
    object.string("refreshToken", data.refresh_token);
    object.string("refreshClientId", data.refresh_client_id);
    object.string("sessionId", data.session_id);
  }
  if (persisted && !data.refresh_client_id.empty()) object.string("refreshFor", data.access_token);
  if (data.token_expiry_time > 0) {
    object.add("tokenExpiryTime", text::from_number(data.token_expiry_time));
    object.string("tokenExpiryTimeString", clock.utc_string(data.token_expiry_time));
  }
  return object.end();
}

AuthData auth_data_from_json(std::string_view text) {
  AuthData data;
  const json::Object object = json::read_object(text);
  data.access_token = object.string("accessToken");
  data.state = object.string("state");
  data.error = object.string("error");
  data.error_description = object.string("error_description");
  data.refresh_token = object.string("refreshToken");
  data.refresh_client_id = object.string("refreshClientId");
  data.session_id = object.string("sessionId");
  // The old SDK, and pages that write the record themselves, put another login's token into it and
  // leave the rest: the refresh token is still that of the user before.
  const std::string refresh_for = object.string("refreshFor");
  if (!refresh_for.empty() && refresh_for != data.access_token) {
    data.refresh_token.clear();
    data.refresh_client_id.clear();
    data.session_id.clear();
  }
  const double time = object.positive("tokenExpiryTime");
  if (time > 0 && time <= static_cast<double>(text::max_time_ms))
    data.token_expiry_time = static_cast<std::int64_t>(time);
  return data;
}

std::string_view Session::bearer_token() const {
  constexpr std::string_view scheme = "Bearer";
  const std::string_view token = text::trim(data_.access_token);
  if (!text::equals_ignoring_case(token.substr(0, scheme.size()), scheme)) return token;
  const std::string_view behind = token.substr(scheme.size());
  const std::string_view rest = text::trim(behind);
  // "Bearerabc" is a token, not the scheme and a token.
  return rest.size() < behind.size() ? rest : token;
}

void Session::set(AuthData&& data, TokenOrigin origin) {
  const bool by_program = origin == TokenOrigin::program;
  // The program does not know the members that belong to the refresh token.
  if (by_program && data.refresh_token == data_.refresh_token) {
    data.refresh_client_id = data_.refresh_client_id;
    data.session_id = data_.session_id;
  }
  const auto reason = by_program ? LogoutReason::logout : LogoutReason::refused;
  const bool begins = origin == TokenOrigin::login && !data.access_token.empty();
  const bool replaces_stored = by_program || begins || !stores_another();
  // A record that was left behind has the refresh token that the renewal has used up.
  if (origin == TokenOrigin::renewal) drop_left_record();
  replace(std::move(data), origin, reason);
  if (replaces_stored) persist();
  show();
  if (by_program) confirm();
}

void Session::set_access_token(const std::string& token) {
  AuthData data;
  // The lifetime and the refresh token belong to the present token. The state and any error stay.
  if (!token.empty() && token == data_.access_token) data = data_;
  data.access_token = token;
  data.state = data_.state;
  data.error = data_.error;
  data.error_description = data_.error_description;
  set(std::move(data), TokenOrigin::program);
}

void Session::set_state(const std::string& state) {
  data_.state = state;
  show();
}

void Session::put_back(Moment&& before) {
  const bool replaces_stored = !stores_another();
  ++generation_;
  ended_by_program_ = false;
  data_ = std::move(before.data);
  // Observers who were told that the session has ended hear of it again when it is confirmed.
  if (told_ != Told::nothing) told_ = before.told;
  told_expiring_ = before.told_expiring;
  told_expired_ = before.told_expired;
  if (replaces_stored) persist();
  show();
}

void Session::clear() {
  drop_left_record();
  replace({}, TokenOrigin::program, LogoutReason::logout);
  persist();
  show();
}

void Session::drop_left_record() {
  if (seen_key_.empty() || (config_.persist() && seen_key_ == key())) return;
  if (!is_same_login(stored(seen_key_))) return;
  storage_.remove(seen_key_);
  seen_ = std::string();
}

void Session::drop_refused() {
  const bool newer = config_.persist() && stored(key()).access_token != data_.access_token;
  replace({}, TokenOrigin::program, LogoutReason::refused);
  if (!newer) persist();
  show();
}

AuthData Session::stored(const std::string& key) const {
  return auth_data_from_json(storage_.get(key).value_or(""));
}

bool Session::is_same_login(const AuthData& other) const {
  if (other.access_token.empty()) return false;
  const bool renewed = !other.session_id.empty() && other.session_id == data_.session_id;
  return renewed || other.access_token == data_.access_token;
}

bool Session::stores_another() const {
  if (!config_.persist()) return false;
  const AuthData record = stored(key());
  return !record.access_token.empty() && !is_same_login(record);
}

void Session::load() {
  take_over();
  if (!config_.persist()) return;
  // The expiry time is not checked here: this clock may be wrong, and the platform knows.
  AuthData stored = auth_data_from_json(seen_);
  if (stored.access_token.empty() || stored.access_token == data_.access_token) return;
  adopt(std::move(stored));
}

void Session::look_again() {
  if (take_over()) confirm();
}

bool Session::take_over() {
  if (!config_.persist()) return false;
  // The program may have changed the prefix. Then this is another record.
  if (seen_key_ != key()) seen_.clear();
  seen_key_ = key();
  std::string record = storage_.get(seen_key_).value_or("");
  if (record == seen_) return false;
  const std::string own = auth_data_from_json(seen_).access_token;
  // The record may have been that of another login. Its end then says nothing of this session.
  const bool was_shared = !own.empty() && own == data_.access_token;
  // Storage that is denied now looks empty, too.
  if (record.empty() && was_shared && !storage_.available()) return false;
  seen_ = std::move(record);
  AuthData stored = auth_data_from_json(seen_);
  if (stored.access_token == data_.access_token) return false;
  if (stored.access_token.empty()) {
    if (!was_shared) return false;
    replace({}, TokenOrigin::program, LogoutReason::other_tab);
    show();
    return false;
  }
  if (!is_same_login(stored) && !config_.follow_tabs()) return false;
  adopt(std::move(stored));
  return true;
}

void Session::adopt(AuthData&& stored) {
  const bool renewed = is_same_login(stored);
  stored.state = data_.state;
  replace(std::move(stored), renewed ? TokenOrigin::renewal : TokenOrigin::login,
          LogoutReason::replaced);
  show();
}

void Session::replace(AuthData&& data, TokenOrigin origin, LogoutReason reason) {
  const bool same = data.access_token == data_.access_token;
  const bool ends = data.access_token.empty();
  // If the program sets the token that is there already, responses under way are still about it.
  if (origin != TokenOrigin::program || !same || data.refresh_token != data_.refresh_token)
    ++generation_;
  data_ = std::move(data);
  if (same) return;
  ended_by_program_ = ends && reason == LogoutReason::logout;
  told_expiring_ = told_expired_ = false;
  if (told_ == Told::nothing) return;
  if (!ends && origin == TokenOrigin::renewal) {
    told_ = Told::renewal_next;
    return;
  }
  told_ = Told::nothing;
  tell(SessionEvent::Kind::logged_out, ends ? reason : LogoutReason::replaced);
}

void Session::confirm() {
  if (data_.access_token.empty() || told_ == Told::login) return;
  const bool renewed = told_ == Told::renewal_next;
  told_ = Told::login;
  tell(renewed ? SessionEvent::Kind::token_renewed : SessionEvent::Kind::logged_in);
}

void Session::note_expiring() {
  if (told_ == Told::nothing || std::exchange(told_expiring_, true)) return;
  tell(SessionEvent::Kind::token_expiring);
}

void Session::note_expired() {
  if (told_ == Told::nothing || std::exchange(told_expired_, true)) return;
  tell(SessionEvent::Kind::token_expired);
}

void Session::tell(SessionEvent::Kind kind, LogoutReason reason) {
  for (SessionObserver* observer : observers_)
    observer->session_event({kind, data_.token_expiry_time, reason});
}

std::string Session::key() const { return text::concat({config_.prefix(), "_auth_data"}); }

void Session::persist() {
  if (!config_.persist()) return;
  seen_key_ = key();
  // Without a token there is nothing to store.
  seen_ = data_.access_token.empty() ? "" : to_json(data_, clock_, /*persisted=*/true);
  // If the new record cannot be written, the old one is removed, because it has an earlier token.
  if (seen_.empty() || !storage_.set(seen_key_, seen_)) {
    seen_.clear();
    storage_.remove(seen_key_);
  }
}

void Session::show() const {
  for (SessionObserver* observer : observers_) observer->auth_data_changed(data_);
}

}  // namespace platform_client
