// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace sallyport::ui {

/// The locale "xx-pseudo": every text that goes through tr() comes out in brackets, with accents, and half as long again, as German does.
/// What has none of that is said in no other language either; what is cut off would be in those with long words.
class PseudoLocale final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *comment, int number) const override;
    bool isEmpty() const override { return false; }

    /// Placeholders and the letters that Alt leads to are kept.
    static QString said(const QString &source);
    static bool isSaid(const QString &text) { return text.contains(u'⟦'); }
};

} // namespace sallyport::ui
