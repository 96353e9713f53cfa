// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace sallyport {

/// Tells on stderr what is wrong with a command line: the word nobody knows with the nearest one there is, or else the parser's reason.
void tellMistake(const CLI::App &program, const CLI::ParseError &error, const std::vector<std::string> &arguments);

/// Throws CLI::ValidationError for a flag whose value is empty, in the parsed command or, as `--flag=`, in its arguments. It mostly was a
/// variable that nobody set, and what a command does by default may be far from what was meant.
void refuseEmptyValues(const CLI::App &program, const std::vector<std::string> &arguments);

} // namespace sallyport
