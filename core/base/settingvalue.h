// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace sallyport {

enum class Registration { Open, Closed };

/// What a setting of each type is called in a help text, how it is read, and how it is shown. Reading fails with
/// ErrorCode::ConfigurationInvalid and a detail that completes "the value …".
QString valueName(const QString *);
QString valueName(const QStringList *);
QString valueName(const bool *);
QString valueName(const int *);
QString valueName(const std::chrono::seconds *);
QString valueName(const Registration *);
QString valueName(const Secret *);

Result<> readValue(const QString &text, QString &value);
/// Comma-separated, white space around items dropped.
Result<> readValue(const QString &text, QStringList &value);
/// on, off, true, false, yes, no, 1, 0.
Result<> readValue(const QString &text, bool &value);
Result<> readValue(const QString &text, int &value);
/// A number with s, m, h or d; without one, seconds.
Result<> readValue(const QString &text, std::chrono::seconds &value);
Result<> readValue(const QString &text, Registration &value);
Result<> readValue(const QString &text, Secret &value);

QString showValue(const QString &value);
QString showValue(const QStringList &value);
QString showValue(bool value);
QString showValue(int value);
QString showValue(std::chrono::seconds value);
QString showValue(Registration value);
/// Never the secret: only whether there is one.
QString showValue(const Secret &value);

} // namespace sallyport
