// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "ui/common/translated.h"

#include <QString>

namespace sallyport::ui {

/// What happened and what to do, in the user's language. One sentence or two; nothing technical.
QString errorText(const Error &error);

/// The same, for what follows the language.
Phrase errorPhrase(const Error &error);

/// What is wrong with one field, to stand beside it; empty when nothing is. `field` is its name on the wire.
QString fieldErrorText(const Error &error, QLatin1StringView field);
Phrase fieldErrorPhrase(const Error &error, QLatin1StringView field);

/// The server did not answer: the ConnectionBar of the window says since when, and what is read from it comes by itself later.
bool isServerAway(const Error &error);

/// What the keychain's trouble means for the user: asked for the password now, because the session could not be read, or the next time,
/// because it could not be kept.
enum class KeychainMoment { Read, Kept };
QString keychainNotice(const Error &error, KeychainMoment moment);

} // namespace sallyport::ui
