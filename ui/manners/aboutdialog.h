// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/dialog.h"

namespace sallyport::ui {

/// Which program this is, in which version, under which licence, and what to copy into a report.
class AboutDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `diagnostics`: diagnosticsText(). Object names: aboutDialog, version, diagnostics, copyDiagnostics, close.
    AboutDialog(const QString &diagnostics, QWidget *parent);

private:
    void copy();

    const QString m_diagnostics;
    Button *m_copy;
};

} // namespace sallyport::ui
