// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/waittext.h"

#include <QCoreApplication>

namespace sallyport::ui {

QString waitText(int seconds)
{
    const QString clock = QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return QCoreApplication::translate("sallyport::ui::SignInPage", "You can try again in %1.").arg(clock);
}

} // namespace sallyport::ui
