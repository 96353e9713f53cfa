// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/knownaccounts.h"

#include <QWidget>

namespace sallyport::ui {

class Button;
class ChoiceCard;

/// One known account: press it to go there, or take it off the list.
class AccountRow final : public QWidget
{
    Q_OBJECT

public:
    AccountRow(const KnownAccount &account, const QString &server, QWidget *parent = nullptr);

    const KnownAccount &account() const { return m_account; }

Q_SIGNALS:
    void chosen();
    void removalRequested();

private:
    KnownAccount m_account;
};

} // namespace sallyport::ui
