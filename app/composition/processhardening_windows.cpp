// SPDX-License-Identifier: Apache-2.0
#include "app/composition/processhardening.h"

#include <windows.h>

namespace sallyport {

void hardenProcess()
{
    // No crash dialog and no dump by Windows Error Reporting.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

} // namespace sallyport
