// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pseudolocale.h"

namespace sallyport::ui {

static QChar accented(QChar c)
{
    static constexpr QStringView plain = u"aeiouyAEIOUYcnsz";
    static constexpr QStringView marked = u"äéîöûÿÄÉÎÖÛŸçñšž";
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? c : marked[at];
}

QString PseudoLocale::said(const QString &source)
{
    QString text;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const bool kept =
            i > 0 && (source[i - 1] == u'&' || source[i - 1] == u'%' || (i > 1 && source[i - 1] == u'L' && source[i - 2] == u'%'));
        text += kept ? source[i] : accented(source[i]);
    }
    const QString more = QStringLiteral(" langwortigkeit").repeated(5).left(std::max<qsizetype>(4, source.size() / 2));
    return u'⟦' + text + more + u'⟧';
}

/// QCoreApplication puts the number where %n stands.
QString PseudoLocale::translate(const char *, const char *source, const char *, int) const
{
    return said(QString::fromUtf8(source));
}

} // namespace sallyport::ui
