import { startDemo } from './server.ts';

const PORT = 8790;

const asked = Number(process.argv[2] ?? PORT);
if (!Number.isInteger(asked) || asked < 0 || asked > 65_535) {
  console.error(`포트는 0에서 65535 사이의 정수여야 합니다: ${process.argv[2]}`);
  process.exit(1);
}
try {
  const { origin } = await startDemo({ port: asked });
  console.log(`데모 게시판이 ${origin}/ 에서 열렸습니다. 끝내려면 Ctrl+C를 누르세요.`);
} catch (error) {
  console.error(`데모 게시판을 열 수 없습니다: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
