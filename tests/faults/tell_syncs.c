/* Preloaded into a writer: says each file or folder that was brought to the disk, and waits until
   whoever listens has taken it down. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int tell(int fd)
{
    char link[64], path[4098], heard;
    const char *to = getenv("TELL_SYNCS_TO"), *from = getenv("TELL_SYNCS_FROM");
    ssize_t length;

    if (!to || !from)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    length = readlink(link, path, sizeof path - 2);
    if (length <= 0)
        return 0;
    path[length] = '\n';
    if (write(atoi(to), path, length + 1) != length + 1)
        return 0;
    if (read(atoi(from), &heard, 1) != 1)
        _exit(9);
    return 0;
}

int fsync(int fd)
{
    int (*real)(int) = dlsym(RTLD_NEXT, "fsync");
    int failed = real(fd);
    return failed ? failed : tell(fd);
}

int fdatasync(int fd)
{
    int (*real)(int) = dlsym(RTLD_NEXT, "fdatasync");
    int failed = real(fd);
    return failed ? failed : tell(fd);
}
