// SPDX-License-Identifier: Apache-2.0
#include "core/auth/confusables.h"

#include "core/base/ascii.h"

#include <unicode/uspoof.h>

#include <memory>

namespace sallyport {

namespace {

using Checker = std::unique_ptr<const USpoofChecker, decltype([](const USpoofChecker *checker) {
                                    uspoof_close(const_cast<USpoofChecker *>(checker)); // as ICU declares it
                                })>;

/// Null only when ICU's data are missing.
Checker openChecker(int checks)
{
    UErrorCode error = U_ZERO_ERROR;
    USpoofChecker *checker = uspoof_open(&error);
    uspoof_setRestrictionLevel(checker, USPOOF_HIGHLY_RESTRICTIVE);
    uspoof_setChecks(checker, checks, &error);
    if (U_SUCCESS(error))
        return Checker(checker);
    uspoof_close(checker);
    return {};
}

// No check here finds anything in ASCII: it is one script with one set of digits, and has neither marks nor anything invisible.
bool fails(const Checker &checker, const QString &text)
{
    if (isAscii(text))
        return false;
    UErrorCode error = U_ZERO_ERROR;
    const int32_t failed =
        uspoof_check2(checker.get(), reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), nullptr, &error);
    return U_FAILURE(error) || failed != 0;
}

} // namespace

QString lookOf(const QString &text)
{
    static const Checker checker = openChecker(USPOOF_CONFUSABLE); // opening one costs milliseconds; using one changes nothing in it
    QString look(text.size() * 2 + 16, Qt::Uninitialized);
    for (;;) {
        UErrorCode error = U_ZERO_ERROR;
        const int32_t size = uspoof_getSkeleton(checker.get(), 0, reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()),
                                                reinterpret_cast<UChar *>(look.data()), int32_t(look.size()), &error);
        if (U_FAILURE(error) && error != U_BUFFER_OVERFLOW_ERROR)
            return text;
        const bool fits = size <= look.size();
        look.resize(size);
        if (fits)
            return look;
    }
}

bool mixesScripts(const QString &text)
{
    static const Checker checker = openChecker(USPOOF_RESTRICTION_LEVEL | USPOOF_MIXED_NUMBERS);
    return fails(checker, text);
}

bool hidesMarks(const QString &text)
{
    static const Checker checker = openChecker(USPOOF_INVISIBLE | USPOOF_HIDDEN_OVERLAY);
    return fails(checker, text);
}

} // namespace sallyport
