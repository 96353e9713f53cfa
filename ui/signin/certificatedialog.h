// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/certificateproblem.h"
#include "ui/dialogs/dialog.h"

namespace sallyport::ui {

class FormField;
class TextField;

/// Why a server's certificate was refused. There is no button that ignores it: who wants to go on needs the fingerprint from the server's
/// administrator, and the one shown here cannot be copied.
class CertificateDialog final : public Dialog
{
    Q_OBJECT

public:
    CertificateDialog(const CertificateProblem &problem, QWidget *parent);

Q_SIGNALS:
    void trusted(const sallyport::CertificateProblem &problem);

private:
    void addFacts();
    void addFingerprintField();
    void showTexts();
    QString reasons() const;
    QString facts() const;
    void compare();

    CertificateProblem m_problem;
    Label *m_facts;
    Label *m_fingerprintTitle;
    Label *m_fingerprint;
    Label *m_how;
    TextField *m_told;
    FormField *m_toldField;
    Button *m_trust;
    Button *m_close;
};

} // namespace sallyport::ui
