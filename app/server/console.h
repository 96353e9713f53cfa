// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/exitcode.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace sallyport {

/// Data goes to stdout, messages to stderr.
void printLine(const QString &text);
void printJson(const QJsonObject &object);
void printJson(const QJsonArray &array);
/// Columns as wide as their widest cell, the first row a header.
void printTable(const QList<QStringList> &rows);
void printMessage(const QString &text);

enum class Colour { Green, Yellow, Red };
/// A word, then the rest of its line. The word is coloured on a terminal, unless NO_COLOR is set (no-color.org).
void printMarked(Colour colour, const QString &word, const QString &rest);

/// Tells what went wrong (with the reasons of each field), and gives the code to end with.
ExitCode fail(const Error &error);

} // namespace sallyport
