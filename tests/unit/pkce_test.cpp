#include "oauth/pkce.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "support/fakes.hpp"
#include "text/sha256.hpp"

namespace platform_client {
namespace {

using testing::Host;

std::string hex(const std::string& bytes) {
  std::string text;
  for (const unsigned char byte : bytes) {
    text += "0123456789abcdef"[byte >> 4];
    text += "0123456789abcdef"[byte & 15];
  }
  return text;
}

TEST(Sha256,
     VectorsOfNist) {  // FIPS 180-4 examples and CAVP SHA256ShortMsg, plus every padding length
  EXPECT_EQ(hex(text::sha256("")),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(hex(text::sha256("abc")),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(hex(text::sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  EXPECT_EQ(hex(text::sha256("\xd3")),
            "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1");
  EXPECT_EQ(hex(text::sha256(std::string(1'000'000, 'a'))),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

// [case 81] [case 85]
TEST(Pkce, AppendixBOfRfc7636) {
  const auto challenge = oauth::code_challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
  EXPECT_EQ(challenge.value(), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

// [case 81] [case 82] [case 83]
TEST(Pkce, VerifiersHaveTheLengthAskedForAndUnreservedCharacters) {
  testing::FakeRandom random;
  for (const std::size_t length : {43u, 44u, 64u, 128u}) {
    const std::string verifier = oauth::make_code_verifier(random, length).value();
    EXPECT_EQ(verifier.size(), length);
    EXPECT_EQ(verifier.find_first_not_of(
                  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"),
              std::string::npos);
    EXPECT_NE(verifier, oauth::make_code_verifier(random, length).value());
  }
  for (const std::size_t length : {0u, 42u, 129u}) {
    EXPECT_EQ(oauth::make_code_verifier(random, length).error().code(), "EARGUMENT");
    EXPECT_EQ(oauth::code_challenge(std::string(length, 'a')).error().message(),
              "PKCE Code Verifier (length) must be between 43 and 128 characters");
  }
  for (const char* wrong : {"é", "+", "/", "=", " ", "%"}) {
    const std::string verifier = std::string(43, 'a') + wrong;
    EXPECT_EQ(oauth::code_challenge(verifier).error().code(), "EARGUMENT") << wrong;
  }
  EXPECT_TRUE(oauth::code_challenge(std::string(43, 'a') + "-._~").ok());
  random.works = false;
  EXPECT_EQ(oauth::make_code_verifier(random, 43).error().code(), "ENORANDOM");
}

/// Gives the same byte again and again.
struct OneByte final : Random {
  std::uint8_t byte = 0;
  bool fill(std::uint8_t* data, std::size_t size) override {
    std::fill_n(data, size, byte);
    return true;
  }
};

// [case 84]
TEST(Pkce, NoCharacterIsLikelier) {
  std::map<char, int> seen;
  for (int byte = 0; byte < 256; ++byte) {
    OneByte random;
    random.byte = static_cast<std::uint8_t>(byte);
    const std::string verifier = oauth::make_code_verifier(random, 64).value();
    for (const char c : verifier) ++seen[c];
  }
  EXPECT_EQ(seen.size(), 64u);
  for (const auto& [c, count] : seen) EXPECT_EQ(count, 256) << c;
}

class PkceLogin : public ::testing::Test {
 protected:
  void login(const std::string& verifier = "", const char* id = "id") {
    host.client.login_pkce_grant(id, "https://app.example/cb", {.state = "S"}, verifier,
                                 [this](Result<AuthData> result) {
                                   outcome = result ? "ok" : result.error().code();
                                   if (result) data = result.value();
                                 });
  }
  void come_back(const std::string& query) {
    host.browser.left_for.clear();
    host.browser.address = "https://app.example/cb?tab=2&" + query + "#section";
  }
  const std::string key = "purecloud_pkce_code_verifier";
  AuthData data;
  std::string outcome = "pending";
  Host host;
};

TEST_F(PkceLogin, LeavesWithTheChallengeOfAVerifierThatStaysInThisTab) {
  login();
  const std::string verifier = host.session.items.at(key);
  EXPECT_EQ(verifier.size(), 128u);
  EXPECT_EQ(host.browser.left_for,
            "https://login.mypurecloud.com/oauth/authorize?client_id=id&redirect_uri=https%3A%2F%2F"
            "app.example%2Fcb&response_type=code&code_challenge=" +
                oauth::code_challenge(verifier).value() + "&code_challenge_method=S256&state=S");
  EXPECT_EQ(host.browser.left_for.find(verifier), std::string::npos);
  EXPECT_TRUE(host.local.items.empty());
}

TEST_F(PkceLogin, ExchangesTheCodeOnceAndCleansTheAddress) {
  login();
  const std::string verifier = host.session.items.at(key);
  come_back("code=C&state=S&iss=https%3A%2F%2Flogin.mypurecloud.com");
  login();
  EXPECT_EQ(host.browser.address, "https://app.example/cb?tab=2#section");
  EXPECT_EQ(host.session.items.count(key), 0u);
  EXPECT_EQ(host.transport.sent.at(0).request.body.text(),
            "grant_type=authorization_code&code=C&code_verifier=" + verifier +
                "&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&client_id=id");
  host.transport.answer(200, R"({"access_token":"T","expires_in":60})");
  EXPECT_EQ(host.transport.sent.at(0).request.url, "https://api.mypurecloud.com/api/v2/tokens/me");
  host.transport.answer(200);
  EXPECT_EQ(outcome, "ok");
  EXPECT_EQ(data.state, "S");
}

TEST_F(PkceLogin, TwoLoginsAtOnceHaveAVerifierEach) {
  login("", "one");
  const std::string first = host.session.items.at(key);
  login("", "two");
  EXPECT_NE(host.session.items.at(key), first);
  come_back("code=C&state=S");
  login("", "one");
  EXPECT_NE(host.transport.sent.at(0).request.body.text().find("code_verifier=" + first),
            std::string::npos);
}

// [case 89]
TEST_F(PkceLogin, ALoginStartedTwiceExchangesOnceAndBothHear) {
  for (const int status : {200, 400}) {
    login();
    come_back("code=C&state=S");
    login();
    std::string second = "pending";
    host.client.login_pkce_grant(
        "id", "https://app.example/cb", {}, "",
        [&](Result<AuthData> result) { second = result ? "ok" : result.error().code(); });
    ASSERT_EQ(host.transport.sent.size(), 1u);
    EXPECT_EQ(host.browser.left_for, "");
    host.transport.answer(status, R"({"access_token":"T","error":"invalid_grant"})");
    while (!host.transport.sent.empty()) host.transport.answer(200);
    EXPECT_EQ(outcome, status == 200 ? "ok" : "invalid_grant");
    EXPECT_EQ(second, outcome);
    host.client.session().clear();
  }
}

TEST_F(PkceLogin, ACodeThatThisTabDidNotAskForGoesNowhere) {
  come_back("code=foreign&state=S");
  login();
  host.timer.pass(std::chrono::milliseconds(150));
  EXPECT_TRUE(host.transport.sent.empty());
  EXPECT_NE(host.browser.left_for, "");
  come_back("code=foreign&state=other");
  login();
  EXPECT_TRUE(host.transport.sent.empty());
  EXPECT_EQ(outcome, "StateMismatch");
}

TEST_F(PkceLogin, AReplayedResponseGoesNowhere) {
  login();
  come_back("code=C&state=S");
  login();
  host.transport.answer(200, R"({"access_token":"T"})");
  host.transport.answer(200);
  host.client.session().clear();
  come_back("code=C&state=S");
  login();
  EXPECT_TRUE(host.transport.sent.empty());
}

// [case 31] [case 32]
TEST_F(PkceLogin, AnAnswerOfAnotherIssuerIsNotUsed) {
  for (const char* issuer :
       {"https%3A%2F%2Fevil.example", "https%3A%2F%2Flogin.mypurecloud.com.evil.example"}) {
    login();
    come_back(std::string("code=C&state=S&iss=") + issuer);
    login();
    EXPECT_EQ(outcome, "IssuerMismatch") << issuer;
    EXPECT_TRUE(host.transport.sent.empty());
    EXPECT_EQ(host.session.items.count(key), 0u);
  }
}

TEST_F(PkceLogin, ARefusedExchangeAndADeniedLoginReject) {
  login();
  come_back("code=C&state=S");
  login();
  host.transport.answer(400, R"({"error":"invalid_grant","error_description":"expired"})");
  EXPECT_EQ(outcome, "invalid_grant");
  host.clock.now += 100;
  login();
  come_back("error=access_denied&state=" +
            host.browser.left_for.substr(host.browser.left_for.find("&state=") + 7));
  login();
  EXPECT_EQ(outcome, "access_denied");
  EXPECT_EQ(host.session.items.count(key), 0u);
  EXPECT_EQ(host.browser.address, "https://app.example/cb?tab=2#section");
}

TEST_F(PkceLogin, TheCallersVerifierIsUsedAndNotKept) {
  const std::string own(43, 'v');
  login(own);
  EXPECT_EQ(host.session.items.count(key), 0u);
  come_back("code=C&state=S");
  login(own);
  EXPECT_NE(host.transport.sent.at(0).request.body.text().find("code_verifier=" + own),
            std::string::npos);
  host.transport.answer(400);
  host.clock.now += 100;
  login("too short");
  come_back("x=1");
  login("too short");
  EXPECT_EQ(outcome, "EARGUMENT");
}

// [case 87]
TEST_F(PkceLogin, WhatCannotBeUsedIsSaid) {
  const std::pair<const char*, const char*> cases[] = {
      {"code=a&code=b&state=S", "InvalidResponse"},
      {"code=a&state=%zz", "InvalidResponse"},
      {"code=a&access_token=T&state=S", "InvalidResponse"}};
  for (const auto& [query, expected] : cases) {
    come_back(query);
    login();
    EXPECT_EQ(outcome, expected) << query;
    EXPECT_EQ(host.browser.address, "https://app.example/cb?tab=2#section") << query;
  }
  host.clock.now += 100;
  host.browser.address = "https://app.example/cb?error=of-the-app";
  login();
  EXPECT_EQ(host.browser.address, "https://app.example/cb?error=of-the-app");
  // The page had a verifier of its own when it left.
  login(std::string(64, 'v'));
  host.session.items.erase(key);
  // A second try after a refusal, as its state says.
  const std::size_t at = host.browser.left_for.find("&state=") + 7;
  come_back("code=C&state=" + host.browser.left_for.substr(at));
  login();
  EXPECT_EQ(outcome, "VerifierMissing");
}

TEST_F(PkceLogin, WithoutSessionStorageTheCallerMustKeepTheVerifier) {
  host.session.allowed = false;
  login();
  EXPECT_EQ(outcome, "VerifierUnavailable");
  EXPECT_EQ(host.browser.left_for, "");
}

}  // namespace
}  // namespace platform_client
