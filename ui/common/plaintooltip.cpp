// SPDX-License-Identifier: Apache-2.0
#include "ui/common/plaintooltip.h"

#include <QTextDocument>

namespace sallyport::ui {

// Asks what QToolTip asks (Qt::AutoText of its label). Other texts stay as they are: they are read aloud too.
QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? QStringLiteral("<span>") + text.toHtmlEscaped() + QStringLiteral("</span>") : text;
}

} // namespace sallyport::ui
