// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

#include <array>
#include <utility>

namespace sallyport {

// The settings that are one of a few words, each with its words.

enum class Registration { Open, Closed };

enum class LogOutput {
    Auto, ///< text on a terminal, JSON lines otherwise
    Text,
    Json,
};

/// The least that is logged.
enum class LogLevel { Debug, Info, Warning, Error };

template<class Choice, size_t Count>
using ChoiceWords = std::array<std::pair<const char *, Choice>, Count>;

constexpr auto wordsOf(const Registration *)
{
    return ChoiceWords<Registration, 2>{{{"open", Registration::Open}, {"closed", Registration::Closed}}};
}

constexpr auto wordsOf(const LogOutput *)
{
    return ChoiceWords<LogOutput, 3>{{{"auto", LogOutput::Auto}, {"text", LogOutput::Text}, {"json", LogOutput::Json}}};
}

constexpr auto wordsOf(const LogLevel *)
{
    return ChoiceWords<LogLevel, 4>{
        {{"debug", LogLevel::Debug}, {"info", LogLevel::Info}, {"warning", LogLevel::Warning}, {"error", LogLevel::Error}}};
}

template<class Value>
concept IsChoice = requires(const Value *value)
{
    wordsOf(value);
};

} // namespace sallyport
