import platformClient from 'purecloud-platform-client-v2';

export async function retried<T>(call: () => Promise<T>, attempts = 3): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error: any) {
      if (error.status !== 429 || attempt === attempts) throw error;
      const seconds = Number(error.headers['retry-after'] ?? 1);
      await new Promise<void>((resolve) => (globalThis as any).setTimeout(resolve, seconds * 1000));
    }
  }
}

export const skills = () =>
  retried(() => new platformClient.RoutingApi().getRoutingSkills({ pageSize: 500 })).catch(
    (error: { status: number; body?: { message?: string } }) => {
      console.error(error.status, error.body?.message);
      return null;
    },
  );
