// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/serveraddress.h"

#include <QWidget>

namespace sallyport::ui {

class Label;
class TextField;

/// Where a person types the address of a server.
class AddressEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit AddressEditor(QWidget *parent = nullptr);

    void begin(const QString &address = {});

Q_SIGNALS:
    void chosen(const sallyport::ServerAddress &server);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();

    TextField *m_address;
    Label *m_problem;
};

} // namespace sallyport::ui
