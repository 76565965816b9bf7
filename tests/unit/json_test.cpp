#include "json/json.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "http/redaction.hpp"

namespace platform_client {
namespace {

class Ignoring final : public json::Visitor {
 public:
  void visit(json::Piece, std::string_view) override {}
};

bool accepts(std::string_view text) {
  Ignoring visitor;
  return json::read(text, visitor);
}

/// nlohmann's own parser decides which of these are JSON.
TEST(JsonTest, AcceptsWhatNlohmannsParserAccepts) {
  const std::string texts[] = {"",
                               " ",
                               "null",
                               "true",
                               "false",
                               "nul",
                               "nullx",
                               "0",
                               "-0",
                               "-",
                               "01",
                               "1.",
                               ".5",
                               "1.5e3",
                               "1e",
                               "1E+2",
                               "1e400",
                               "-1e400",
                               "1e-400",
                               "-1.5E-3",
                               "123456789012345678901234567890",
                               "+1",
                               "NaN",
                               "\"\"",
                               "\"a",
                               "\"\\u00e9\"",
                               "\"\\ud83d\\ude00\"",
                               "\"\\ud83d\"",
                               "\"\\x\"",
                               "\"\n\"",
                               "\"\xff\"",
                               "\"\xc3\xa9\"",
                               "{}",
                               "[]",
                               "{",
                               "[",
                               "}",
                               "]",
                               "{]",
                               "[}",
                               "[1,2]",
                               "[1,]",
                               "[,1]",
                               "[1 2]",
                               "[1,,2]",
                               "{\"a\":1}",
                               "{\"a\":1,}",
                               "{,}",
                               "{\"a\"}",
                               "{\"a\":}",
                               "{\"a\" 1}",
                               "{a:1}",
                               "{1:1}",
                               "{\"a\":1 \"b\":2}",
                               "{\"a\":{\"b\":[{}]}}",
                               "[[[]]]",
                               "[[[]]",
                               "[]]",
                               "{}{}",
                               "1 2",
                               "[1]x",
                               " [ 1 , { \"a\" : null } ] ",
                               "\xEF\xBB\xBF[]",
                               "\xEF\xBB[]",
                               "[\xEF\xBB\xBF]",
                               "1\xEF\xBB\xBF",
                               "1.e5",
                               "1e+",
                               "-01",
                               "-a",
                               "1-2",
                               "1.5.5",
                               "1e5e5",
                               "/",
                               "1/**/",
                               "/**/1",
                               "[\"a\":1]",
                               "{\"a\":[}",
                               "{\"a\":\"b\":\"c\"}",
                               "true,",
                               ",",
                               ":",
                               std::string("[\0]", 3)};
  for (const std::string& text : texts)
    EXPECT_EQ(accepts(text), nlohmann::json::accept(text)) << text;
}

TEST(JsonTest, ReadsHoweverDeepItIs) {
  const std::size_t depth = 1'000'000;
  EXPECT_TRUE(accepts(std::string(depth, '[') + std::string(depth, ']')));
  EXPECT_FALSE(accepts(std::string(depth, '[')));
}

TEST(JsonTest, TakesMembersOfTheObjectItself) {
  const auto object = json::read_object(
      R"({"a":"1","n":{"a":"2"},"b":["3",{"a":"4"}],"c":5,"d":true,"e":"é\"\n\ud83d\ude00","a":"6"})");
  EXPECT_EQ(object.string("a"), "6");
  EXPECT_EQ(object.string("c"), "");
  EXPECT_EQ(object.string("e"), "é\"\n😀");
  EXPECT_TRUE(object.is_true("d"));
  EXPECT_FALSE(object.is_true("n"));
  EXPECT_FALSE(object.is_true("b"));
  for (const auto text : {R"([{"a":"1"}])", R"("a")", R"({"a":"1")", R"({"a":"1"}x)", ""})
    EXPECT_EQ(json::read_object(text).string("a"), "") << text;
}

TEST(JsonTest, TakesTheObjectsOfAnArray) {
  const auto read =
      json::read_objects(R"([1,{"a":"1","x":[{"a":"0"}],"b":"2"},[{"a":"3"}],{},{"a":"4"}])");
  const std::vector<json::Object> objects(read.begin(), read.end());
  ASSERT_EQ(objects.size(), 3u);
  EXPECT_EQ(objects[0].string("a"), "1");
  EXPECT_EQ(objects[0].string("b"), "2");
  EXPECT_EQ(objects[1].string("a"), "");
  EXPECT_EQ(objects[2].string("a"), "4");
  EXPECT_TRUE(json::read_objects(R"({"a":{"b":"1"}})").empty());
  EXPECT_TRUE(json::read_objects(R"([{"a":"1"})").empty());
}

TEST(JsonTest, ReadsPositiveNumbers) {
  for (const char* text : {"3600", "86399.5", "1764000000000", "1.764e12", "3600e0", "36E+2",
                           "360000e-2", "0.1", "8640000000000000", "1e308", "5e-9"}) {
    const auto object = json::read_object(std::string("{\"n\":") + text + "}");
    EXPECT_DOUBLE_EQ(object.positive("n"), nlohmann::json::parse(text).get<double>()) << text;
  }
  for (const char* text :
       {"0", "-0", "-5", "-1.5e3", "\"3600\"", "true", "null", "[1]", "1e-999", "1e-99999999999"})
    EXPECT_EQ(json::read_object(std::string("{\"n\":") + text + "}").positive("n"), 0) << text;
  // As in nlohmann's parser, a number that no double can hold makes the text no JSON.
  EXPECT_EQ(json::read_object(R"({"n":1e99999999999})").positive("n"), 0);
}

TEST(JsonTest, QuotesAsNlohmannDoes) {
  std::string all;
  for (int c = 0; c < 128; ++c) all += static_cast<char>(c);
  for (const std::string& text :
       {all, std::string("é 😀 \x7f"), std::string(), std::string("a\"b\\c/")})
    EXPECT_EQ(json::quoted(text), nlohmann::json(text).dump()) << text;
  EXPECT_EQ(json::quoted("a\xff"), "\"a\xEF\xBF\xBD\"");
}

TEST(JsonTest, WritesAnewWithIndentation) {
  const std::string text = R"( {"a" :1.50,"b":[ ],"c":{},"d":[1,[true,null],{"e":"\u00e9"}]} )";
  EXPECT_EQ(redacted_json(text, 0), R"({"a":1.50,"b":[],"c":{},"d":[1,[true,null],{"e":"é"}]})");
  const auto measure =
      nlohmann::ordered_json::parse(R"({"b":[],"c":{},"d":[1,[true,null],{"e":"x"}],"f":"y"})");
  EXPECT_EQ(redacted_json(measure.dump(), 2), measure.dump(2));
  EXPECT_EQ(redacted_json("[", 2), std::nullopt);
  EXPECT_EQ(redacted_json("3", 2), "3");
}

TEST(JsonTest, HidesSecretsAtAnyDepth) {
  EXPECT_EQ(
      redacted_json(
          R"([{"access_token":"s","x":{"Client-Secret":{"a":["s"],"b":{}},"token":null,"y":1}},"password"])",
          0),
      R"([{"access_token":"[redacted]","x":{"Client-Secret":"[redacted]","token":null,"y":1}},"password"])");
  EXPECT_EQ(redacted_json(R"({"token":[],"password":7,"z":{"secret":"null"}})", 0),
            R"({"token":"[redacted]","password":"[redacted]","z":{"secret":"[redacted]"}})");
}

TEST(JsonTest, WritesNothingThatIsMostlyIndentation) {
  const auto nested = [](std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
  };
  EXPECT_TRUE(redacted_json(nested(200), 2));
  EXPECT_EQ(redacted_json(nested(201), 2), "[402 bytes of deeply nested JSON]");
  EXPECT_EQ(redacted_json(nested(1'000'000), 2), "[2000000 bytes of deeply nested JSON]");
}

}  // namespace
}  // namespace platform_client
