// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/keychaindoctor.h"

#include <QString>
#include <QStringList>

namespace sallyport::ui {

/// What a KeychainDoctor found, for people. `title` in a few words, `text` what it means for them, `steps` what they can do about it.
struct KeychainText
{
    QString title;
    QString text;
    QStringList steps;

    static KeychainText of(const KeychainDoctor &doctor);
};

/// "GNOME Keyring", or in general words where nobody knows its name.
QString keychainName(const KeychainDoctor &doctor);

} // namespace sallyport::ui
